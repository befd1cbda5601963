import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classify } from '#classify/index.ts';
import { Manifest } from '#model/manifest.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import { formatById } from '#policies/index.ts';
import { serverPolicy, toolPolicy } from '#policies/posture.ts';

const USAGE = 'npm run --silent policy -- --format <id> --posture <id> [--tool <name>] < manifest';

const options = () =>
  parseArgs({
    options: {
      format: { type: 'string', default: 'intercept' },
      posture: { type: 'string', default: 'recommended' },
      tool: { type: 'string' },
    },
  }).values;

const postureOf = (word: string): Posture => {
  const posture = POSTURES.find((known) => known === word);
  if (!posture) throw new Error(`Unknown posture "${word}". Use one of: ${POSTURES.join(', ')}.`);
  return posture;
};

const manifestOf = (text: string): Manifest => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`stdin is not JSON (${(error as Error).message}). Usage: ${USAGE}`, { cause: error });
  }
  const result = Manifest.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`stdin is no manifest: /${issue?.path.join('/') ?? ''} ${issue?.message}. Usage: ${USAGE}`);
};

const run = () => {
  const { format: formatId, posture: postureId, tool: name } = options();
  const format = formatById(formatId);
  const posture = postureOf(postureId);
  const { server, tools } = manifestOf(readFileSync(0, 'utf8'));
  const judged = tools.map((tool) => ({ tool, verdict: classify(tool, server) }));
  const one = name === undefined ? undefined : judged.find(({ tool }) => tool.name === name);
  if (name !== undefined && !one)
    throw new Error(`No tool "${name}" on ${server.title}. It has: ${tools.map((tool) => tool.name).join(', ')}.`);
  const rendered = format.render(
    one ? toolPolicy(server, one, posture, judged) : serverPolicy(server, judged, posture),
  );
  for (const note of rendered.notes) console.error(note);
  if (rendered.text === null) process.exitCode = 1;
  else process.stdout.write(rendered.text);
};

try {
  run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
