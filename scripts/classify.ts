import { createInterface } from 'node:readline';
import { judgement, quotations } from '#api/judgement.ts';
import { CLASSIFIER, classify } from '#classify/index.ts';
import { slugify } from '#model/slug.ts';
import { Tool } from '#model/tool.ts';
import { commandLine } from './machine/command-line.ts';

function failure(line: number, problem: string, remedy: string) {
  return { error: `line ${line}: ${problem}. ${remedy}` };
}

function serverName(value: unknown): string {
  if (typeof value === 'string' && value.trim()) return value;
  if (typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string')
    return value.title;
  return 'Unknown';
}

function answer(text: string, line: number): object {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return failure(line, (error as Error).message, 'Write one JSON object on each line.');
  }
  const parsed = Tool.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure(
      line,
      `/${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'not a tool'}`,
      'Give at least {"name": "…"}, as in tools/list.',
    );
  }
  const title = serverName((input as { server?: unknown }).server);
  const verdict = classify(parsed.data, { slug: slugify(title), title });
  return {
    name: parsed.data.name,
    ...judgement(verdict),
    evidence: quotations(verdict.evidence),
    contradicts: quotations(verdict.contradicts),
    suspicious: quotations(verdict.suspicious),
    classifier: CLASSIFIER,
  };
}

commandLine('npm run --silent classify < tools.ndjson, one definition a line', {});

let line = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line++;
  if (text.trim()) process.stdout.write(`${JSON.stringify(answer(text, line))}\n`);
}
