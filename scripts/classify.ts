import { createInterface } from 'node:readline';
import { judgement, quotations } from '#api/judgement.ts';
import { CLASSIFIER } from '#classify/index.ts';
import { judgeServer, type Judged } from '#classify/server.ts';
import { serverClaims, serverFacts } from '#ingest/server-facts.ts';
import { readTools } from '#ingest/read-tools.ts';
import type { Problem } from '#model/manifest.ts';
import type { Tool } from '#model/tool.ts';
import { commandLine } from './machine/command-line.ts';
import { problemLine } from './machine/problem-line.ts';

/** A line of the input: a tool with the server that it names, or what is wrong with it. */
type Line = { tool: Tool; server: unknown; problems: Problem[] } | { error: string };

function read(text: string, line: number): Line {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return { error: `line ${line}: ${(error as Error).message}. Write one JSON object on each line.` };
  }
  const context = { file: `line ${line}`, source: 'stdin', name: 'server' };
  const { tools, problems } = readTools([input], context, () => '');
  const [tool] = tools;
  const [{ place, message } = { place: '', message: '' }] = problems;
  return tool
    ? { tool, problems, server: (input as { server?: unknown }).server }
    : { error: `line ${line}: ${place || '/'}: ${message}. Give at least {"name": "…"}, as in tools/list.` };
}

// Lines that name the same server are judged together, as they are everywhere else; a line that names none, alone.
function judged(lines: readonly Line[]): Map<Line, Judged> {
  const read = lines.filter((line) => 'tool' in line);
  const groups = Map.groupBy(read, (line) => (line.server === undefined ? line : JSON.stringify(line.server)));
  return new Map(
    [...groups.values()].flatMap((group) => {
      const server = serverFacts(serverClaims(group[0]?.server), 'server');
      const verdicts = judgeServer(
        server,
        group.map(({ tool }) => tool),
      );
      return group.map((line, position) => [line, verdicts[position] as Judged] as const);
    }),
  );
}

function answer(line: Line, verdicts: Map<Line, Judged>): object {
  if ('error' in line) return line;
  const { tool, verdict } = verdicts.get(line) as Judged;
  return {
    name: tool.name,
    ...judgement(verdict),
    evidence: quotations(verdict.evidence),
    contradicts: quotations(verdict.contradicts),
    suspicious: quotations(verdict.suspicious),
    classifier: CLASSIFIER,
  };
}

commandLine('npm run --silent classify < tools.ndjson, one definition a line', {});

const lines: Line[] = [];
let number = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++;
  if (text.trim()) lines.push(read(text, number));
}
for (const line of lines)
  if ('problems' in line) for (const problem of line.problems) console.error(problemLine(problem));
const verdicts = judged(lines);
for (const line of lines) process.stdout.write(`${JSON.stringify(answer(line, verdicts))}\n`);
