/** An object whose keys may be any string: `__proto__` becomes a key like any other. */
export function object(entries: [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(entries);
}

/** JSON as people write it, with a newline at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
