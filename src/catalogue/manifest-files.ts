import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestsFolder } from './location.ts';
import { Manifest } from '#model/manifest.ts';

/** The file of a server's manifest. */
export function manifestFile(slug: string): string {
  return join(manifestsFolder(), `${slug}.json`);
}

/** Writes JSON whole or not at all. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.unfinished`;
  writeFileSync(unfinished, `${JSON.stringify(value, null, 1)}\n`);
  renameSync(unfinished, file);
}

/** The slugs of all manifests on disk, in order. */
export function manifestSlugs(): string[] {
  return existsSync(manifestsFolder())
    ? readdirSync(manifestsFolder())
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .toSorted()
    : [];
}

/** Gives slugs to sources: the one it had, else the first free one. A reserved slug is never given. */
export function slugBook(reserved: Iterable<string>) {
  const taken = new Set(reserved);
  const bySource = new Map<string, string>();
  for (const slug of manifestSlugs()) {
    const source = readSource(slug);
    if (source !== undefined && !taken.has(slug)) bySource.set(source, slug);
  }
  for (const slug of [...manifestSlugs(), ...bySource.values()]) taken.add(slug);
  return (source: string, wanted: string): string => {
    const had = bySource.get(source);
    if (had !== undefined) return had;
    let slug = wanted;
    for (let next = 2; taken.has(slug); next++) slug = `${wanted}-${next}`;
    taken.add(slug);
    bySource.set(source, slug);
    return slug;
  };
}

/** Stores a manifest under its slug. */
export function writeManifest(manifest: Manifest): void {
  return writeJson(manifestFile(manifest.server.slug), manifest);
}

/** Moves an imported manifest to a free slug, because an author has claimed its own for another server. */
export function makeRoom(slug: string, reserved: Iterable<string>): void {
  if (!existsSync(manifestFile(slug))) return;
  const read = Manifest.safeParse(JSON.parse(readFileSync(manifestFile(slug), 'utf8')));
  if (read.success) {
    const moved = slugBook(reserved)(read.data.provenance.source, slug);
    writeManifest({ ...read.data, server: { ...read.data.server, slug: moved } });
  }
  rmSync(manifestFile(slug));
}

function readSource(slug: string): string | undefined {
  try {
    const { provenance } = JSON.parse(readFileSync(manifestFile(slug), 'utf8')) as Partial<Manifest>;
    return provenance?.source;
  } catch {
    return undefined;
  }
}
