/** Where a piece of evidence stands, in words. `field` is a pointer as in the evidence. */
export function fieldLabel(field: string): string {
  const [first = '', second = '', ...rest] = field.split('/').map(unescape);
  if (first === 'server') return `the server's ${second}`;
  if (first === 'annotations') return "the author's annotations";
  if (first === 'inputSchema' && second === 'properties' && rest.length > 0) return `the parameter \`${rest[0]}\``;
  if (first === 'inputSchema') return 'the parameters';
  if (first === 'outputSchema') return 'the output schema';
  return `the ${first}`;
}

function unescape(token: string) {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
