import type { Decision, Rendered, ServerPolicy } from '#model/policy.ts';
import type { Posture } from '#model/words.ts';
import { both } from '#policies/decision/both.ts';
import { formatById } from '#policies/index.ts';
import { clashesIn, evenedOut } from './clashes.ts';
import type { Actions, Member } from './combine.ts';
import type { Stack, StackServer } from './stack.ts';

/** A document for one server, or for all of them. `refused` are servers that it cannot hold, with why and what to do. */
export type StackDocument = {
  title: string;
  filename: string;
  text: string | null;
  notes: string[];
  place: string;
  refused: { server: string; why: string }[];
};

/** What to make documents of. `denied` are tools to block whatever the posture says. */
export type Wanted = { format: string; posture: Posture; denied: Member[] };

/** The documents, what they do, and where a rule of one server reaches another. */
export type StackPolicy = { documents: StackDocument[]; actions: Actions; clashes: string[] };

type Part = { servers: StackServer[]; name: string; rendered: Rendered };

/** One document for the whole stack where the format can hold it, otherwise one for each server. Keys stay the reader's own. */
export function stackPolicy(stack: Stack, wanted: Wanted): StackPolicy {
  const format = formatById(wanted.format);
  const groups = byKey(stack).filter((servers) => servers.some(({ tools }) => tools.length > 0));
  const policies = evenedOut(
    groups.map((servers) => policyOf(servers, wanted)),
    format,
  );
  const parts = groups.map((servers, place): Part => {
    const policy = policies[place] as ServerPolicy;
    return { servers, name: policy.alias, rendered: format.render(policy) };
  });
  const texts = parts.flatMap(({ rendered }) => rendered.text ?? []);
  const text = texts.length > 0 ? format.join?.(texts) : undefined;
  const documents =
    text === undefined
      ? parts.map((part) => documentOf(part.name, part.rendered.text, format.place, [part]))
      : [documentOf('All servers', text, format.place, parts)];
  return { documents, actions: actionsOf(parts), clashes: clashesIn(stack, policies, format) };
}

// A client's configuration may have a key in several places, as for the user and for a project.
function byKey({ servers }: Stack): StackServer[][] {
  return [...Map.groupBy(servers, (server) => (server.unnamed ? server : server.name)).values()];
}

const DENIED: Decision = { action: 'deny', reason: 'It would complete a risky combination of tools.' };

function policyOf(servers: StackServer[], { posture, denied }: Wanted): ServerPolicy {
  const [first] = servers as [StackServer];
  const byName = new Map<string, Decision>();
  for (const server of servers) {
    const blocked = new Set(denied.filter((member) => member.server === server).map(({ tool }) => tool.name));
    const own = new Map(
      server.tools.map(({ name, decisions }) => [name, blocked.has(name) ? DENIED : decisions[posture]]),
    );
    for (const [tool, decision] of own) {
      const known = byName.get(tool);
      byName.set(tool, known ? both(known, decision) : decision);
    }
  }
  return {
    alias: first.name,
    title: first.title,
    posture,
    scope: 'server',
    unlisted: 'deny',
    tools: [...byName].map(([tool, decision]) => ({ tool, decision })),
  };
}

function unique(texts: string[]) {
  return [...new Set(texts)];
}

// Where there is no document, nothing is enforced.
function actionsOf(parts: Part[]): Actions {
  return new Map(
    parts.flatMap(({ servers, rendered }) => {
      if (isRefused(rendered)) return [];
      const actions = new Map(rendered.effective.map(({ tool, action }) => [tool, action]));
      return servers.map((server) => [server, actions] as const);
    }),
  );
}

function isRefused({ text, needless }: Rendered) {
  return text === null && !needless;
}

function documentOf(title: string, text: string | null, place: string, parts: Part[]): StackDocument {
  const refused = parts.filter(({ rendered }) => isRefused(rendered));
  const kept = parts.filter((part) => !refused.includes(part));
  return {
    title,
    filename: parts[0]?.rendered.filename ?? '',
    text,
    notes: unique(kept.flatMap(({ rendered }) => rendered.notes)),
    place,
    refused: refused.map(({ name, rendered }) => ({ server: name, why: rendered.notes.join(' ') })),
  };
}
