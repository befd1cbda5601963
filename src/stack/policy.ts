import type { Decision, Rendered, ServerPolicy } from '#model/policy.ts';
import { slugify, uniqueSlugs } from '#model/slug.ts';
import type { Posture } from '#model/words.ts';
import type { Format } from '#policies/document/format.ts';
import { formatById } from '#policies/index.ts';
import { aliasFor } from '#policies/decision/posture.ts';
import type { Actions, Member } from './combine.ts';
import type { Stack, StackServer } from './stack.ts';

/** A document for one server, or for all of them. */
export type StackDocument = {
  title: string;
  filename: string;
  text: string | null;
  notes: string[];
  place: string;
  renamed: string[];
};

/** What to make documents of. `denied` are tools to block whatever the posture says. */
export type Wanted = { format: string; posture: Posture; denied: Member[] };

type Part = { server: StackServer; alias: string; rendered: Rendered };

/** One document for the whole stack where the format can hold it, otherwise one for each server, and what they do. */
export function stackPolicy(stack: Stack, wanted: Wanted): { documents: StackDocument[]; actions: Actions } {
  const format = formatById(wanted.format);
  const names = aliases(stack, format);
  const parts = stack.servers.flatMap((server, place): Part[] => {
    const policy = policyOf(server, names[place] ?? 'server', wanted);
    return policy.tools.length > 0 ? [{ server, alias: policy.alias, rendered: format.render(policy) }] : [];
  });
  const texts = parts.flatMap(({ rendered }) => rendered.text ?? []);
  const text = texts.length > 0 ? format.join?.(texts) : undefined;
  const documents =
    text === undefined
      ? parts.map((part) => documentOf(part.server.name, part.rendered.text, format.place, [part]))
      : [documentOf('All servers', text, format.place, parts)];
  return { documents, actions: actionsOf(parts) };
}

const PLAIN = /^[A-Za-z][A-Za-z0-9 ._-]{0,63}$/;

function aliases({ servers }: Stack, { key }: Format): string[] {
  const plain = servers.map(({ name }) =>
    PLAIN.test(name) && 'written' in key(name)
      ? name
      : aliasFor({ slug: slugify(name).replaceAll('_', '-').slice(0, 80), title: name }),
  );
  const alike = new Set(plain.map((name) => name.toLowerCase())).size < plain.length;
  return alike ? uniqueSlugs(plain.map((name) => name.replaceAll('_', '-'))) : plain;
}

const DENIED: Decision = { action: 'deny', reason: 'It would complete a risky combination of tools.' };

function policyOf(server: StackServer, alias: string, { posture, denied }: Wanted): ServerPolicy {
  const blocked = new Set(denied.filter((member) => member.server === server).map(({ tool }) => tool.name));
  const byName = new Map(server.tools.map(({ name, decisions }) => [name, decisions[posture]]));
  return {
    alias,
    title: server.title,
    posture,
    scope: 'server',
    unlisted: 'deny',
    tools: [...byName].map(([tool, decision]) => ({ tool, decision: blocked.has(tool) ? DENIED : decision })),
  };
}

function unique(texts: string[]) {
  return [...new Set(texts)];
}

// Where there is no document, nothing is enforced.
function actionsOf(parts: Part[]): Actions {
  return new Map(
    parts.flatMap(({ server, rendered: { text, needless, effective } }) =>
      text === null && !needless
        ? []
        : [[server, new Map(effective.map(({ tool, action }) => [tool, action]))] as const],
    ),
  );
}

function documentOf(title: string, text: string | null, place: string, parts: Part[]): StackDocument {
  return {
    title,
    filename: parts[0]?.rendered.filename ?? '',
    text,
    notes: unique(parts.flatMap(({ rendered }) => rendered.notes)),
    place,
    renamed: parts.flatMap(({ server: { name }, alias }) => (name === alias ? [] : `${name} → ${alias}`)),
  };
}
