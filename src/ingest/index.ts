import type { Manifest } from '#model/manifest.ts';
import { adapters } from './adapters.ts';
import type { Adapter, Context } from './define-adapter.ts';

export { adapters };

/** The format of a document, by its shape. */
export function detect(raw: unknown): Adapter | undefined {
  return adapters.find((adapter) => adapter.detect(raw));
}

/** The servers of a document with their tools. Throws an error that names the file and the remedy when it has none. */
export function ingest(format: string | undefined, raw: unknown, context: Context): Manifest[] {
  return chosen(format, raw, context)
    .read(raw, context)
    .map((manifest) => withShortTitle(manifest, context));
}

// No title in the lists of published servers is half as long, and every page of a server repeats it.
const LONGEST_TITLE = 200;

function withShortTitle(manifest: Manifest, { file }: Context): Manifest {
  const { server, problems } = manifest;
  if (server.title.length <= LONGEST_TITLE) return manifest;
  const problem = {
    file,
    place: '/server/title',
    message: `The title is cut: it has ${server.title.length.toLocaleString('en')} characters, and ${LONGEST_TITLE} are kept`,
    remedy: 'Give the server the name that people use.',
  };
  // Half a character would be left of one that takes two code units.
  const title = server.title.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, '');
  return { ...manifest, server: { ...server, title: `${title}…` }, problems: [...problems, problem] };
}

function names() {
  return adapters.map(({ id }) => id).join(', ');
}

function chosen(format: string | undefined, raw: unknown, { file }: Context): Adapter {
  if (format === undefined) {
    const adapter = detect(raw);
    if (!adapter) throw new Error(`${file}: not a known format. Use one of: ${names()}.`);
    return adapter;
  }
  const adapter = adapters.find(({ id }) => id === format);
  if (!adapter) throw new Error(`${file}: unknown format "${format}". Use one of: ${names()}.`);
  if (!adapter.detect(raw))
    throw new Error(`${file}: not in the format "${format}". Leave --format out to have it detected.`);
  return adapter;
}
