import type { Action, Rendered } from '#model/policy.ts';

/** What an engine did with each call, by its label. */
export type Observed = Map<string, Action>;

/** A call to try: a tool of one of the fixture servers, the name that its rule has in the document, and the arguments. */
export type Tried = {
  label: string;
  server: string;
  tool: string;
  written: string;
  arguments: Record<string, unknown>;
  /** The server adds it after its first call. */
  added?: true;
};

/**
 * A document in force, the keys of the servers that are configured, and the calls to try.
 * `annotated` servers say of every tool that it only reads. `undoing` is the id of a setting to put beside the document.
 */
export type Situation = {
  servers: string[];
  annotated: boolean;
  document: Rendered & { text: string };
  tried: Tried[];
  undoing?: string;
};

/** A real enforcement engine, pinned. `observe` puts a document in force and tries every tool once. */
export type Engine = {
  format: string;
  package: string;
  version: string;
  /** Left out: from npm. Throws, in one sentence, where this machine cannot have it. */
  install?: (version: string) => Promise<string>;
  /** The newest release there is. Left out: npm's. */
  newest?: () => Promise<string>;
  /** How many cases may run at once. Left out: two. */
  atOnce?: number;
  observe: (installed: string, situation: Situation) => Promise<Observed>;
};

/** Hidden is denied, a call that arrived was allowed, and anything between waits for a person. */
export function actionOf(visible: boolean, arrived: boolean): Action {
  if (arrived) return 'allow';
  return visible ? 'ask' : 'deny';
}

const DESCRIPTION = /Fixture tool (\[".*"\])/s;

/** The server and the tool that a description belongs to, whatever the client calls it. */
export function described(description: unknown): { server: string; tool: string } | undefined {
  const quoted = DESCRIPTION.exec(String(description))?.[1];
  if (quoted === undefined) return undefined;
  const [server, tool] = JSON.parse(quoted) as [string, string];
  return { server, tool };
}

/** What became of every call: by what the model was offered, and what arrived. */
export function observedFrom(
  tried: Tried[],
  offered: Iterable<{ server: string; tool: string }>,
  arrivals: (server: string, tool: string) => number,
): Observed {
  const visible = new Set([...offered].map(({ server, tool }) => JSON.stringify([server, tool])));
  return new Map(
    tried.map(({ label, server, tool }) => [
      label,
      actionOf(visible.has(JSON.stringify([server, tool])), arrivals(server, tool) > 0),
    ]),
  );
}
