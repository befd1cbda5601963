import { serverEntry } from '#catalogue/index.ts';
import type { Evidence } from '#model/verdict.ts';

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const [slug, name] = (process.argv[2] ?? '').split(/\/(.*)/s);
if (!slug || !name)
  fail('Usage: npm run explain -- <server>/<tool>, for example npm run explain -- github/create_issue');

const read = () => {
  try {
    return serverEntry(slug ?? '');
  } catch {
    return fail(
      `No server "${slug}" in the catalogue. Run \`npm run build\` first, or look at content/servers/ for its name.`,
    );
  }
};
const entry = read();
const found = entry.tools.find(({ tool, slug: own }) => tool.name === name || own === name);
if (!found)
  fail(`${entry.server.title} has no tool "${name}". It has: ${entry.tools.map(({ tool }) => tool.name).join(', ')}.`);
else {
  const { tool, verdict, review } = found;
  const line = ({ rule, field, quote }: Evidence) => `  ${rule}: ${field} says ${JSON.stringify(quote)}`;
  const section = (title: string, evidence: Evidence[]) => (evidence.length > 0 ? [title, ...evidence.map(line)] : []);
  console.log(
    [
      `${tool.name} on ${entry.server.title}`,
      verdict.unknown ? 'Its definition does not tell what it does.' : '',
      `category ${verdict.category}, risk ${verdict.risk}, severity ${verdict.severity}, confidence ${verdict.confidence}`,
      `effects ${verdict.effects.join(', ') || 'none'}; next best category ${verdict.runnerUp ?? 'none'}`,
      ...(review
        ? [
            `${review.current ? 'Reviewed' : 'Reviewed in an earlier version, so the rules decide'} (by a ${review.judged.by}): ${review.judged.reason}`,
            `The rules alone: ${review.classifier.category}, effects ${review.classifier.effects.join(', ') || 'none'}, risk ${review.classifier.risk}, severity ${review.classifier.severity}`,
          ]
        : []),
      ...section('Because', verdict.evidence),
      ...section('Against the author’s own words', verdict.contradicts),
      ...section('Text that tries to steer the reader, left out', verdict.suspicious),
      `classifier ${verdict.classifier}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}
