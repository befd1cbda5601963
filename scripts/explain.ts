import { judgeManifest } from '#catalogue/prepare.ts';
import type { ServerEntry, ToolEntry } from '#model/entry.ts';
import type { Evidence } from '#model/verdict.ts';
import { manifestSlugs } from '#catalogue/manifest-files.ts';
import { plain, problemLine } from './machine/problem-line.ts';
import { commandLine } from './machine/command-line.ts';

const USAGE = 'Usage: npm run explain -- <server>/<tool>, for example npm run explain -- github/create_issue';

// Judged anew: a rule or a review may have changed since the last build.
function readServer(slug: string): ServerEntry {
  if (!manifestSlugs().includes(slug))
    throw new Error(
      `No server "${slug}" in the catalogue. Run \`npm run ingest\` first, or look at content/servers/ for its name.`,
    );
  const { entry, problems } = judgeManifest(slug);
  const lines = problems.map(problemLine);
  if (!entry) throw new Error(lines.join('\n'));
  for (const line of lines) console.error(line);
  return entry;
}

function findTool({ server, tools }: ServerEntry, name: string): ToolEntry {
  const found = tools.find(({ tool, slug }) => tool.name === name || slug === name);
  if (found) return found;
  throw new Error(
    `${server.title} has no tool "${name}". It has: ${tools.map(({ tool }) => plain(tool.name)).join(', ')}.`,
  );
}

function section(title: string, evidence: Evidence[]) {
  return evidence.length === 0
    ? []
    : [title, ...evidence.map(({ rule, field, quote }) => `  ${rule}: ${field} says ${JSON.stringify(quote)}`)];
}

function reviewLines({ review }: ToolEntry) {
  if (!review) return [];
  const { current, judged, classifier } = review;
  return [
    `${current ? 'Reviewed' : 'Reviewed in an earlier version, so the rules decide'} (by a ${judged.by}): ${judged.reason}`,
    `The rules alone: ${classifier.category}, effects ${classifier.effects.join(', ') || 'none'}, risk ${classifier.risk}, severity ${classifier.severity}`,
  ];
}

function print(title: string, entry: ToolEntry) {
  const { tool, verdict } = entry;
  console.log(
    [
      `${plain(tool.name)} on ${title}`,
      ...(verdict.unknown ? ['Its definition does not tell what it does.'] : []),
      `category ${verdict.category}, risk ${verdict.risk}, severity ${verdict.severity}, confidence ${verdict.confidence}`,
      `effects ${verdict.effects.join(', ') || 'none'}; next best category ${verdict.runnerUp ?? 'none'}`,
      ...reviewLines(entry),
      ...section('Because', verdict.evidence),
      ...section('Against the author’s own words', verdict.contradicts),
      ...section('Text that tries to steer the reader, left out', verdict.suspicious),
      `definition ${entry.hash}`,
      `classifier ${verdict.classifier}`,
    ].join('\n'),
  );
}

try {
  const [slug, name] = (commandLine(USAGE, {}).positionals[0] ?? '').split(/\/(.*)/s);
  if (!slug || !name) throw new Error(USAGE);
  const server = readServer(slug);
  print(server.server.title, findTool(server, name));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
