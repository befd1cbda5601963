import { commandLine } from './machine/command-line.ts';
import { CASE_KINDS, type CaseKind } from './prove/cases.ts';
import amp from './prove/amp.ts';
import claudeCodeManaged from './prove/claude-code-managed.ts';
import claudeCode from './prove/claude-code.ts';
import cline from './prove/cline.ts';
import codexManaged from './prove/codex-managed.ts';
import codex from './prove/codex.ts';
import copilotCli from './prove/copilot-cli.ts';
import copilotManaged from './prove/copilot-managed.ts';
import type { Engine } from './prove/engine.ts';
import geminiCli from './prove/gemini-cli.ts';
import geminiManaged from './prove/gemini-managed.ts';
import intercept from './prove/intercept.ts';
import kilo from './prove/kilo.ts';
import mistralVibe from './prove/mistral-vibe.ts';
import opencode from './prove/opencode.ts';
import qwenCode from './prove/qwen-code.ts';
import { publish, publishedResults, type Result } from './prove/result.ts';
import { newestOf, runEngine, type Disagreement } from './prove/run-engine.ts';
import { table } from './prove/table.ts';
import toolhive from './prove/toolhive.ts';

const ENGINES: Engine[] = [
  claudeCode,
  claudeCodeManaged,
  cline,
  codex,
  codexManaged,
  copilotCli,
  copilotManaged,
  geminiCli,
  geminiManaged,
  kilo,
  opencode,
  qwenCode,
  amp,
  mistralVibe,
  toolhive,
  intercept,
];

const known = ENGINES.map(({ format }) => format);
const USAGE = `npm run prove -- [<engine> …] [--kind <kind>] [--engine-version <version>] [--newest]

Puts our documents in force in the real programs and tries every tool. Engines: ${known.join(', ')};
all of them where none is named. Kinds of cases: ${CASE_KINDS.join(', ')}; all of them where none is named.
--engine-version and --newest measure another release and write nothing; the others are written to content/proofs.json.
Ends with 1 where a decision did not come out as intended.`;

const { positionals: wanted, values } = commandLine(USAGE, {
  kind: { type: 'string', multiple: true },
  'engine-version': { type: 'string' },
  newest: { type: 'boolean' },
});
const kinds = kindsOf(values.kind);
const engines = enginesOf(wanted);
const measuring = values.newest === true || values['engine-version'] !== undefined;
if (values['engine-version'] !== undefined && engines.length !== 1) stop('--engine-version goes with one engine.');

const published = publishedResults();
const results = new Map<string, Result>();
for (const engine of engines) {
  try {
    const version = values['engine-version'] ?? (values.newest ? await newestOf(engine) : engine.version);
    const { result, disagreements } = await runEngine(engine, version, kinds);
    results.set(engine.format, result);
    if (!measuring && values.kind === undefined) await publish(engine.format, result);
    report(engine, result, disagreements);
    if (disagreements.length > 0) process.exitCode = 1;
  } catch (error) {
    console.log(`${engine.format}: not run. ${(error as Error).message}`);
    if (!engine.install || wanted.includes(engine.format)) process.exitCode = 1;
  }
}
console.log(table(results, published));

function report({ format, package: name }: Engine, { agreed, decisions, version }: Result, wrong: Disagreement[]) {
  console.log(`${format}: ${agreed} of ${decisions} decisions as intended, ${name} ${version}`);
  for (const { name: where, label, expected, was } of wrong)
    console.log(`  ${where}: ${JSON.stringify(label)} should be ${expected}, was ${was}`);
}

function enginesOf(names: string[]): Engine[] {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) stop(`Unknown engine "${unknown}".`);
  return ENGINES.filter(({ format }) => names.length === 0 || names.includes(format));
}

function kindsOf(names: string[] | undefined): CaseKind[] {
  const unknown = names?.find((name) => !CASE_KINDS.includes(name as CaseKind));
  if (unknown !== undefined) stop(`Unknown kind "${unknown}".`);
  return CASE_KINDS.filter((kind) => names === undefined || names.includes(kind));
}

function stop(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(1);
}
