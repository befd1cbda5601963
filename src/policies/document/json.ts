/** An object whose keys may be any string: `__proto__` becomes a key like any other. */
export const object = (entries: [string, unknown][]): Record<string, unknown> => Object.fromEntries(entries);

/** JSON as people write it, with a newline at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
