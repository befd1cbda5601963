import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import { classify } from './index.ts';
import { withAuthorsHints } from '#definition/authors-hints.ts';
import { withFlaws } from './judging/flaws.ts';

/** A tool as it is published, with what we say of it. */
export type Judged = { tool: Tool; verdict: Verdict };

/**
 * What we say of all tools of a server. Every way in goes through here, because what a hint is worth shows only where
 * all tools stand together, and what is known of a version counts whatever its definitions say.
 */
export function judgeServer(server: ServerFacts, tools: readonly Tool[]): Judged[] {
  const hinted = withAuthorsHints(tools);
  return tools.map((tool, position) => {
    const verdict = classify(hinted[position] ?? tool, server);
    return { tool, verdict: withFlaws(verdict, tool, server) };
  });
}
