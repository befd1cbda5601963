import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import { classify } from './index.ts';
import { withAuthorsHints } from './judging/authors-hints.ts';

/** A tool as it is published, with what we say of it. */
export type Judged = { tool: Tool; verdict: Verdict };

/** What is known of a server's package beside its definitions, such as a flaw, put into the verdict on a tool of it. */
export type Known = (judged: Judged, server: ServerFacts) => Verdict;

/**
 * What we say of all tools of a server. Every way in goes through here, because what a hint is worth shows only where
 * all tools stand together.
 */
export function judgeServer(
  server: ServerFacts,
  tools: readonly Tool[],
  known: Known = ({ verdict }) => verdict,
): Judged[] {
  const hinted = withAuthorsHints(tools);
  return tools.map((tool, position) => {
    const verdict = classify(hinted[position] ?? tool, server);
    return { tool, verdict: known({ tool, verdict }, server) };
  });
}
