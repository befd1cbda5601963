import { readMeasured } from '#catalogue/measured.ts';

export const GET = () => Response.json(readMeasured());
