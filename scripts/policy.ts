import { readFileSync } from 'node:fs';
import { judgeServer } from '#classify/server.ts';
import { ingest } from '#ingest/index.ts';
import type { Manifest } from '#model/manifest.ts';
import type { ServerPolicy } from '#model/policy.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import type { Format } from '#policies/document/format.ts';
import { explain, formatById } from '#policies/index.ts';
import { serverPolicy, toolPolicy } from '#policies/decision/posture.ts';
import { problemLine } from './machine/problem-line.ts';
import { commandLine } from './machine/command-line.ts';

const USAGE =
  'npm run --silent policy -- --format <id> --posture <id> [--tool <name>] [--server <slug>] [--alias <key>] < manifest';

function options() {
  return commandLine(USAGE, {
    format: { type: 'string', default: 'intercept' },
    posture: { type: 'string', default: 'recommended' },
    tool: { type: 'string' },
    server: { type: 'string' },
    alias: { type: 'string' },
  }).values;
}

function postureOf(word: string): Posture {
  const posture = POSTURES.find((known) => known === word);
  if (!posture) throw new Error(`Unknown posture "${word}". Use one of: ${POSTURES.join(', ')}.`);
  return posture;
}

function readStdin(): unknown {
  try {
    return JSON.parse(readFileSync(0, 'utf8'));
  } catch (error) {
    throw new Error(`stdin: not JSON (${(error as Error).message}). Usage: ${USAGE}`, { cause: error });
  }
}

function manifestsOf(raw: unknown): Manifest[] {
  return ingest(undefined, raw, { file: 'stdin', source: 'stdin', name: 'server' });
}

function serverOf(manifests: Manifest[], slug: string | undefined): Manifest {
  const slugs = manifests.map(({ server }) => server.slug);
  const [first, ...more] = slug === undefined ? manifests : manifests.filter(({ server }) => server.slug === slug);
  if (!first) throw new Error(`stdin: no server "${slug ?? ''}". It has: ${slugs.join(', ')}.`);
  if (more.length > 0)
    throw new Error(`stdin: ${slugs.length} servers. Choose one with --server: ${slugs.join(', ')}.`);
  return first;
}

// A document without the key is right whatever the server is called.
function holdsKey(format: Format, policy: ServerPolicy): boolean {
  return format.render({ ...policy, alias: `${policy.alias.slice(0, 8)}-x` }).text !== format.render(policy).text;
}

function run() {
  const { format: formatId, posture: postureId, tool: name, server: slug, alias: given } = options();
  const format = formatById(formatId);
  const posture = postureOf(postureId);
  const manifests = manifestsOf(readStdin());
  const { server, tools, problems } = serverOf(manifests, slug);
  for (const problem of problems) console.error(problemLine(problem));
  const judged = judgeServer(server, tools);
  const one = judged.find(({ tool }) => tool.name === name);
  if (name !== undefined && !one) {
    throw new Error(`No tool "${name}" on ${server.title}. It has: ${tools.map((tool) => tool.name).join(', ')}.`);
  }
  const policy = one ? toolPolicy(server, one, posture, judged, given) : serverPolicy(server, judged, posture, given);
  const rendered = format.render(policy);
  if (given === undefined && holdsKey(format, policy))
    console.error(
      `\`${policy.alias}\` stands for the key of the server in your configuration. Give yours with --alias.`,
    );
  for (const note of rendered.notes) console.error(note);
  if (rendered.needless) console.error(explain(policy, rendered).effect);
  else if (rendered.text === null) process.exitCode = 1;
  else process.stdout.write(rendered.text);
}

try {
  run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
