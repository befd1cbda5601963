import { rmSync } from 'node:fs';
import * as pagefind from 'pagefind';
import type { ServerEntry } from '#model/entry.ts';
import { pageRecord, type PageText } from './page-records.ts';
import { searchRecords, type SearchRecord } from './records.ts';

// Bundles result fragments of large catalogues into fewer files; below it every record is a file of about 300 bytes.
const MAX_FRAGMENTS = 10_000;

/** Writes the search index of the servers and the other pages into a folder, which is emptied first. Returns the number of records. */
export async function writeSearchIndex(
  servers: Iterable<ServerEntry>,
  pages: PageText[],
  folder: string,
): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', maxFragments: MAX_FRAGMENTS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let records = 0;
  try {
    for (const record of recordsOf(servers, pages)) {
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(`${record.url}: not indexed: ${added.errors.join('; ')}`);
      records += 1;
    }
    rmSync(folder, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`${folder}: search index not written: ${written.errors.join('; ')}`);
  } finally {
    await pagefind.close();
  }
  return records;
}

function* recordsOf(servers: Iterable<ServerEntry>, pages: PageText[]): Generator<SearchRecord> {
  for (const server of servers) yield* searchRecords(server);
  yield* pages.map(pageRecord);
}
