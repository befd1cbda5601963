import { recordSlugs } from '#capture/records.ts';
import { readToolsLock } from '#catalogue/locked.ts';
import { count } from '#model/words.ts';
import { ingestDefaults, SERVERS_FOLDER, storedCaptures } from './ingest/ingest-defaults.ts';
import { ingestFrom } from './ingest/ingest-from.ts';
import { captureHistory, installHistory, storedHistory } from './ingest/ingest-history.ts';
import { plain, problemLine } from './machine/problem-line.ts';
import { compareLocks, nextToolsLock, type ServerChange, writeToolsLock } from '#catalogue/tools-lock.ts';
import { commandLine } from './machine/command-line.ts';

const USAGE = `npm run ingest                                capture the default servers that are missing or stale
npm run ingest -- [--force] [<slug> …]        capture them again, all or some
npm run ingest -- --locked                    fail where tools differ from content/tools.lock.json
npm run ingest -- --update-lock               write content/tools.lock.json
npm run ingest -- --from <file, folder or URL> [--format <id>] [--strict]`;

const options = {
  force: { type: 'boolean', default: false },
  locked: { type: 'boolean', default: false },
  'update-lock': { type: 'boolean', default: false },
  from: { type: 'string' },
  format: { type: 'string' },
  strict: { type: 'boolean', default: false },
} as const;

function printChange({ slug, note, added, removed, changed }: ServerChange) {
  console.log(note ? `${slug} (${note})` : slug);
  for (const name of added) console.log(`  + ${plain(name)}`);
  for (const name of removed) console.log(`  - ${plain(name)}`);
  for (const name of changed) console.log(`  ~ ${plain(name)}`);
}

async function captureDefaults(slugs: string[], flags: { force: boolean; locked: boolean; update: boolean }) {
  const { unknown } = await ingestDefaults({ slugs, force: flags.force, retry: true });
  if (await installHistory()) await captureHistory();
  const catalogued = recordSlugs(SERVERS_FOLDER);
  const lock = readToolsLock();
  const day = new Date().toISOString().slice(0, 10);
  const next = nextToolsLock(lock, storedCaptures(), catalogued, { history: storedHistory(), day });
  const changes = compareLocks(lock, next);
  changes.forEach(printChange);
  if (flags.update) writeToolsLock(next);
  const state = changes.length === 0 ? 'As in' : `${count(changes.length, 'server')} not as in`;
  console.log(flags.update ? 'content/tools.lock.json written' : `${state} content/tools.lock.json`);
  if (flags.locked && (changes.length > 0 || unknown.length > 0)) {
    console.log('Run `npm run ingest -- --update-lock` where the changes are meant.');
    process.exitCode = 1;
  }
}

async function importFrom(from: string, format: string | undefined, strict: boolean) {
  const { problems } = await ingestFrom(from, format);
  for (const problem of problems) console.log(problemLine(problem));
  if (problems.length > 0) console.log(`${count(problems.length, 'problem')}; everything else was read`);
  if (strict && problems.length > 0) process.exitCode = 1;
}

try {
  const { values, positionals } = commandLine(USAGE, options);
  if (values.from !== undefined) await importFrom(values.from, values.format, values.strict);
  else {
    const { force, locked, 'update-lock': update } = values;
    await captureDefaults(positionals, { force, locked, update });
  }
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 1;
}
