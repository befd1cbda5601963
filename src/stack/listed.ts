// First: schemas look for eval when they are made, and a page that forbids it would report that.
import './without-eval.ts';
import { judgeServer } from '#classify/server.ts';
import { ingest } from '#ingest/index.ts';
import type { Manifest } from '#model/manifest.ts';
import type { Tool } from '#model/tool.ts';
import { reachesOf } from '#attacks/reach.ts';
import { decisionsOn } from './decisions.ts';
import type { Stack, StackServer } from './stack.ts';

/** The servers of manifests, classified on the spot. */
export function classifiedStack(manifests: Manifest[]): Stack {
  const listed = manifests.filter(({ outcome }) => outcome !== 'not-listed');
  return {
    servers: listed.map(classified),
    unknown: manifests.filter(({ outcome }) => outcome === 'not-listed').map(({ server }) => server.title),
    problems: manifests.flatMap(({ problems }) => problems.map(({ place, message }) => `${place}: ${message}`)),
  };
}

/** The servers of a document that lists tools; undefined where it lists none. `name` stands in for a server without one. */
export function listedStack(raw: unknown, name: string): Stack | undefined {
  try {
    return classifiedStack(ingest(undefined, raw, { file: 'the pasted text', source: 'pasted', name }));
  } catch {
    // Nesting without end makes any reader give up; it is refused like any other text that cannot be read.
    return undefined;
  }
}

// Measured on the definitions of 6,735 tools: half of 415 servers within 5 %, nine of ten within 13 %. The encoding
// itself weighs megabytes, too much for a page.
const BYTES_PER_TOKEN = 4.5;

function estimatedTokens(tools: Tool[]): number {
  return tools.reduce((sum, { name, description, inputSchema }) => {
    const { length } = new TextEncoder().encode(JSON.stringify({ name, description, inputSchema }));
    return sum + Math.ceil(length / BYTES_PER_TOKEN);
  }, 0);
}

function classified({ server, tools }: Manifest): StackServer {
  const judged = judgeServer(server, tools);
  const decisionsOf = decisionsOn(server, judged);
  return {
    name: server.name ?? server.title,
    title: server.title,
    slug: null,
    note: 'Classified just now from what you pasted.',
    unnamed: true,
    tokens: { count: estimatedTokens(tools), atLeast: false, estimated: true },
    tools: judged.map(({ tool, verdict, verdict: { category, risk, effects, unknown } }) => ({
      name: tool.name,
      slug: null,
      category,
      risk,
      effects,
      reach: reachesOf(tool, verdict).map(({ reach }) => reach),
      unknown,
      decisions: decisionsOf(tool.name),
    })),
  };
}
