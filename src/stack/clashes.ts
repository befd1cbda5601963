import type { Decision, ServerPolicy } from '#model/policy.ts';
import { both } from '#policies/decision/both.ts';
import type { Format } from '#policies/document/format.ts';
import { codeText } from '#policies/document/phrases.ts';
import type { Stack } from './stack.ts';

/** Of tools that a client spells alike on different servers a rule reaches all, so the strictest decision is taken for each. */
export function evenedOut(policies: ServerPolicy[], format: Format): ServerPolicy[] {
  if (!keyIsInNames(format)) return policies;
  const strictest = new Map<string, Decision>();
  for (const { alias, tools } of policies)
    for (const { tool, decision } of tools) {
      const name = spelled(format, tool, alias);
      const known = name === undefined ? undefined : strictest.get(name);
      if (name !== undefined) strictest.set(name, known ? both(known, decision) : decision);
    }
  return policies.map((policy) => ({
    ...policy,
    tools: policy.tools.map(({ tool, decision }) => ({
      tool,
      decision: strictest.get(spelled(format, tool, policy.alias) ?? '') ?? decision,
    })),
  }));
}

/** Where a rule of one server reaches another, since their keys or tools are the same to the client; each in two sentences. */
export function clashesIn({ servers, unknown }: Stack, policies: ServerPolicy[], format: Format): string[] {
  if (format.kind !== 'client') return [];
  const held = policies.map(({ alias }) => alias).filter((alias) => 'written' in format.key(alias));
  const others = [...new Set(unknown)].filter((name) => !held.includes(name));
  const named = servers.filter(({ unnamed }) => !unnamed).map(({ name }) => name);
  const twice = new Set(named.filter((name, place) => named.indexOf(name) !== place && held.includes(name)));
  return [
    ...[...twice].map(
      (name) =>
        `Your configuration has the key ${codeText(name)} more than once. No rule can tell them apart: each holds for all of them, and of two decisions the stricter is written.`,
    ),
    ...(keyIsInNames(format) ? [...keysAlike(held, others, format), ...toolsAlike(policies, format)] : []),
    ...others.flatMap((other) => reached(held, other, format)),
  ];
}

const PROBE = 'probe';

// Some clients put the key into the name of every tool, others keep the rules of each server apart.
function keyIsInNames(format: Format): boolean {
  return spelled(format, PROBE, 'a') !== spelled(format, PROBE, 'b');
}

function spelled({ holds, facts }: Format, tool: string, alias: string): string | undefined {
  const spelling = holds.spell(tool, alias);
  if ('refused' in spelling) return undefined;
  return facts?.matchesCase === false ? spelling.written.toLowerCase() : spelling.written;
}

function series(texts: string[]) {
  return texts.map(codeText).join(' and ');
}

function keysAlike(held: string[], others: string[], format: Format): string[] {
  const groups = Map.groupBy(new Set([...held, ...others]), (name) => spelled(format, PROBE, name));
  return [...groups.values()]
    .filter((names) => names.length > 1 && names.some((name) => held.includes(name)))
    .map(
      (names) =>
        `${series(names)} are the same name to ${format.title}, so a rule for one holds for the others too. Rename all but one in your configuration.`,
    );
}

const MOST = 5;

function toolsAlike(policies: ServerPolicy[], format: Format): string[] {
  const owners = new Map<string, { tool: string; alias: string }[]>();
  for (const { alias, tools } of policies)
    for (const { tool } of tools) {
      const name = spelled(format, tool, alias);
      if (name !== undefined) owners.set(name, [...(owners.get(name) ?? []), { tool, alias }]);
    }
  const shared = [...owners].filter(
    ([, tools]) => new Set(tools.map(({ alias }) => spelled(format, PROBE, alias))).size > 1,
  );
  const rest = shared.length - MOST;
  return [
    ...shared.slice(0, MOST).map(([name, tools]) => {
      const which = tools.map(({ tool, alias }) => `${codeText(tool)} of ${codeText(alias)}`).join(' and ');
      return `${which} are both ${codeText(name)} to ${format.title}, so a rule for one holds for the other too. The stricter decision is written.`;
    }),
    ...(rest > 0 ? [`${rest} more tools of different servers have the same name to ${format.title}.`] : []),
  ];
}

function reached(held: string[], other: string, { reaches, title, holds }: Format): string[] {
  const by = held.filter((name) => reaches?.(name, other));
  if (by.length === 0) return [];
  const becomes = holds.unlisted === 'deny' ? 'blocked' : 'asked for';
  return [
    `To ${title} the rule for every other tool of ${series(by)} also covers the server ${codeText(other)}, which this document does not know. Its tools are ${becomes} too.`,
  ];
}
