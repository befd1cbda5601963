/** JSON for a script element: `<` is escaped, so that no text in it can close the element. */
export function jsonLd(value: unknown): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...(value as object) })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
