import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { installPackage } from './machine/install-package.ts';
import { casesFor, type Case } from './prove/cases.ts';
import claudeCode from './prove/claude-code.ts';
import codex from './prove/codex.ts';
import type { Engine, Observed } from './prove/engine.ts';
import geminiCli from './prove/gemini-cli.ts';
import intercept, { interceptBinary } from './prove/intercept.ts';
import opencode from './prove/opencode.ts';
import { commandLine } from './machine/command-line.ts';

const ENGINES: Engine[] = [claudeCode, codex, geminiCli, opencode, intercept];
const RESULT = 'content/proofs.json';

type Result = { engine: string; version: string; date: string; documents: number; decisions: number; agreed: number };

async function install({ format, package: name, version }: Engine): Promise<string> {
  if (format !== 'intercept') return installPackage(format, name, version);
  const binary = interceptBinary();
  if (!binary) throw new Error('There is no `intercept` on PATH. Put one there, or name it in INTERCEPT_BIN.');
  return binary;
}

function differences({ expected }: Case, observed: Observed) {
  return [...expected].filter(([label, action]) => observed.get(label) !== action);
}

// A method that agrees with everything proves nothing: against another document's decisions it has to disagree.
function control([first, ...others]: Case[], observed: Observed) {
  const strictest = others.findLast(({ name }) => name.split(',')[0] === first?.name.split(',')[0]);
  if (!strictest || differences(strictest, observed).length === 0)
    throw new Error('The method sees no difference between two postures.');
}

async function prove(engine: Engine): Promise<Result> {
  const installed = await install(engine);
  const cases = casesFor(engine.format);
  const date = new Date().toISOString().slice(0, 10);
  const version =
    engine.format === 'intercept'
      ? spawnSync(installed, ['--version'], { encoding: 'utf8' }).stdout.trim()
      : engine.version;
  const result: Result = {
    engine: engine.package,
    version,
    date,
    documents: 0,
    decisions: 0,
    agreed: 0,
  };
  for (const [position, tried] of cases.entries()) {
    const observed = await engine.observe(installed, tried);
    if (position === 0) control(cases, observed);
    const wrong = differences(tried, observed);
    for (const [label, action] of wrong)
      console.log(`  ${tried.name}: ${JSON.stringify(label)} should be ${action}, was ${observed.get(label)}`);
    result.documents++;
    result.decisions += tried.expected.size;
    result.agreed += tried.expected.size - wrong.length;
  }
  return result;
}

const results = existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')) as Record<string, Result>) : {};
const known = ENGINES.map(({ format }) => format);
const { positionals: wanted } = commandLine(`npm run prove -- [<engine> …], any of ${known.join(', ')}`, {});
const unknown = wanted.find((word) => !known.includes(word));
if (unknown !== undefined) {
  console.error(`Unknown engine "${unknown}". Use any of: ${known.join(', ')}; all of them where none is named.`);
  process.exit(1);
}

for (const engine of ENGINES.filter(({ format }) => wanted.length === 0 || wanted.includes(format))) {
  try {
    const result = await prove(engine);
    results[engine.format] = result;
    const { agreed, decisions, documents, version } = result;
    console.log(
      `${engine.format}: ${agreed} of ${decisions} decisions as intended in ${documents} documents, ${engine.package} ${version}`,
    );
    if (agreed !== decisions) process.exitCode = 1;
  } catch (error) {
    console.log(`${engine.format}: not run. ${(error as Error).message}`);
    if (engine.format !== 'intercept' || wanted.includes('intercept')) process.exitCode = 1;
  }
}
writeFileSync(RESULT, `${JSON.stringify(results, null, 2)}\n`);
