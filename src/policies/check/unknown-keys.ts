/** The keys that no engine knows. Engines ignore them, so a misspelt one would silently do nothing. */
export function unknownKeys(value: object, known: string[], place: string): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${place}: unknown key "${key}"`);
}
