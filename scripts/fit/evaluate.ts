// The site counts in the same way: one place holds the arithmetic.
export { measure } from '#catalogue/evaluate.ts';
