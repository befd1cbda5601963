/**
 * A URL segment of `[a-z0-9_-]`, 1 to 72 characters, that never is `.` or `..`.
 * A name that loses all or too much of itself gets a fingerprint of the whole name, so that two such names differ.
 */
export function slugify(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length === 0) return `x-${fingerprint(name)}`;
  return plain.length > 64 ? `${plain.slice(0, 56)}-${fingerprint(name)}` : plain;
}

/** One slug for each name, in order, none twice. The first of several alike keeps the plain one. */
export function uniqueSlugs(names: string[], taken: Iterable<string> = []): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const plain = slugify(name);
    let slug = plain;
    for (let next = 2; used.has(slug); next++) slug = `${plain}-${next}`;
    used.add(slug);
    return slug;
  });
}

// FNV-1a, 32 bit: short, stable, and not a security boundary.
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
