import type { Action, Rendered } from '#model/policy.ts';

/** What an engine did with each call, by its label. */
export type Observed = Map<string, Action>;

/** A document in force for the server called `alias`, and the calls to try. */
export type Situation = { alias: string; document: Rendered & { text: string }; tried: Tried[] };

/** A real enforcement engine, pinned. `observe` puts a document in force and tries every tool once. */
export type Engine = {
  format: string;
  package: string;
  version: string;
  observe: (installed: string, situation: Situation) => Promise<Observed>;
};

/** A call to try: a tool that the fixture server offers, the name that the client gives it, and the arguments. */
export type Tried = { label: string; tool: string; written: string; arguments: Record<string, unknown> };

/** Hidden is denied, a call that arrived was allowed, and anything between waits for a person. */
export function actionOf(visible: boolean, arrived: boolean): Action {
  if (arrived) return 'allow';
  return visible ? 'ask' : 'deny';
}

const DESCRIPTION = /^Fixture tool (".*")$/s;

/** The tool of the fixture server that a description belongs to, whatever the client calls it. */
export function described(description: unknown): string | undefined {
  const quoted = DESCRIPTION.exec(String(description))?.[1];
  return quoted === undefined ? undefined : (JSON.parse(quoted) as string);
}
