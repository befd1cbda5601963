/** A start tag with its attributes, and the text of a script or style element. */
export type Element = { name: string; attributes: Map<string, string>; text: string; tag: string };

const TAG =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1>|<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** The text that a reader sees in a piece of HTML, with its white space made single. */
export function textOf(html: string): string {
  return decoded(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '').replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The elements of a page, in their order. It reads HTML that a validator has accepted, not any HTML. */
export function* elements(html: string): Generator<Element> {
  for (const [tag, raw, rawAttributes, text = '', plain, plainAttributes] of html.matchAll(TAG)) {
    const name = raw ?? plain;
    if (!name) continue;
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, bare] of (rawAttributes ?? plainAttributes ?? '').matchAll(ATTRIBUTE))
      attributes.set(key.toLowerCase(), decoded(double ?? single ?? bare ?? ''));
    yield { name: name.toLowerCase(), attributes, text, tag: tag.slice(0, tag.indexOf('>') + 1) };
  }
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text with its character references resolved, as far as Astro and our own pages write them. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16));
  });
}
