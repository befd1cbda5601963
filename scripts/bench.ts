import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestsFolder } from '#catalogue/location.ts';
import { classify } from '#classify/index.ts';
import { ingest } from '#ingest/index.ts';
import { Manifest } from '#model/manifest.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import { classified, hardTexts, searched, textOf } from './bench/worst-texts.ts';
import { dataFolder } from './fit/data.ts';
import { sourcesAt } from './ingest/read-sources.ts';
import { commandLine } from './machine/command-line.ts';

type Call = { server: ServerFacts; tool: Tool };

const ROUNDS = 7;
// Just-in-time compilation settles within so many tools.
const WARM_UP = 60_000;

function callsOf({ server, tools }: Manifest): Call[] {
  return tools.map((tool) => ({ server, tool }));
}

function captured(): Call[] {
  return (existsSync(manifestsFolder()) ? readdirSync(manifestsFolder()) : [])
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => Manifest.parse(JSON.parse(readFileSync(join(manifestsFolder(), name), 'utf8'))))
    .flatMap(callsOf);
}

async function corpora(folder: string): Promise<Call[]> {
  const calls: Call[] = [];
  for (const part of ['annotated', 'corpus'].map((name) => join(folder, name)).filter((path) => existsSync(path)))
    for (const { source, name, text } of sourcesAt(part)) {
      const raw: unknown = JSON.parse(await text());
      calls.push(...ingest(undefined, raw, { file: source, source, name }).flatMap(callsOf));
    }
  return calls;
}

/** Median tools per second of processor time, so that neither a pause nor a busy machine decides. */
function rate(tools: number, work: () => void): number {
  for (let done = 0; done < WARM_UP; done += tools) work();
  const rates = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    // Small catalogues are gone through several times, for the clock is coarse.
    let done = 0;
    for (; done < 5_000; done += tools) work();
    const { user, system } = process.cpuUsage(before);
    return (done * 1_000_000) / (user + system);
  }).toSorted((a, b) => a - b);
  return rates[Math.floor(ROUNDS / 2)] as number;
}

function measure(title: string, calls: Call[]) {
  if (calls.length === 0) return;
  const lines = calls.map(({ tool }) => JSON.stringify(tool));
  const started = performance.now();
  for (const { tool, server } of calls) classify(tool, server);
  const first = performance.now() - started;
  const classifying = rate(calls.length, () => {
    for (const { tool, server } of calls) classify(tool, server);
  });
  const parsing = rate(calls.length, () => {
    for (const line of lines) JSON.parse(line);
  });
  const figure = (value: number) => Math.round(value).toLocaleString('en').padStart(9);
  console.log(`${title}: ${calls.length.toLocaleString('en')} tools`);
  console.log(`  classify    ${figure(classifying)} tools per second per core (first pass ${Math.round(first)} ms)`);
  console.log(
    `  JSON.parse  ${figure(parsing)} tools per second per core, ${(parsing / classifying).toFixed(1)} times`,
  );
}

/** The slowest of many: a first look picks some, for a pause may hit any, and a second one decides. */
function slowest<One>(all: One[], look: (one: One, times: number) => number): One | undefined {
  const ranked = (some: One[], times: number) =>
    some.map((one) => ({ one, ms: look(one, times) })).toSorted((a, b) => b.ms - a.ms);
  const picked = ranked(all, 1).slice(0, 20);
  return ranked(
    picked.map(({ one }) => one),
    5,
  )[0]?.one;
}

/** What takes longest on texts made for it, and how much longer on twice the text. */
function measureWorst() {
  const hard = hardTexts();
  const line = (title: string, what: string, at: (length: number) => number) => {
    const [half, whole] = [at(50_000), at(100_000)];
    console.log(
      `  ${title}  ${whole.toFixed(1).padStart(6)} ms, ${(whole / half).toFixed(1)} times half of it: ${what}`,
    );
  };
  const searches = hard.flatMap((one) => one.units.map((unit) => ({ one, unit })));
  const slow = slowest(searches, ({ one, unit }, times) => searched(one, textOf(unit, 10_000), times));
  const units = [...new Set(hard.flatMap(({ units: own }) => own.slice(0, 2)))];
  const long = slowest(units, (unit, times) => classified(textOf(unit, 100_000), times));
  console.log(`Worst texts: 100 kB of what each of ${hard.length} patterns nearly matches`);
  if (slow) line('one pattern', slow.one.file, (length) => searched(slow.one, textOf(slow.unit, length), 7));
  if (long) line('classify   ', JSON.stringify(long.slice(0, 30)), (length) => classified(textOf(long, length), 7));
}

const { values } = commandLine('npm run bench [-- --data <folder>]', { data: { type: 'string' } });
const data = dataFolder(values.data);
const own = captured();
const given = data ? await corpora(data) : [];
if (own.length + given.length === 0)
  throw new Error(
    `${manifestsFolder()}: no manifests to measure with. Run \`npm run ingest\` or pass --data <folder>.`,
  );
measure('Captured servers', own);
measure('Corpora', given);
if (own.length > 0) measure('Together', [...own, ...given]);
measureWorst();
