import type { Action, Rendered, ServerPolicy } from '#model/policy.ts';
import { POSTURES } from '#model/words.ts';
import { breaking, fulfilling } from '#policies/check/argument-samples.ts';
import type { Format, Undo } from '#policies/document/format.ts';
import { readersKeys } from '#policies/samples.ts';
import type { Situation, Tried } from './engine.ts';
import { catalogued, everyClass, hardlyNamed, inEachPosture } from './policies.ts';

/** What a case is about; each is run with plain and with annotated servers. */
export const CASE_KINDS = ['classes', 'names', 'stack', 'neighbour', 'added', 'keys', 'undone'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** A situation, and what must come of each call, by its label. */
export type Case = { kind: CaseKind; name: string; situation: Situation; expected: Map<string, Action> };

type Expected = Tried & { action: Action };
type Draft = { kind: CaseKind; name: string; document: Rendered & { text: string }; calls: Expected[] } & Partial<
  Pick<Situation, 'servers'> & { undo: Undo }
>;

/** The same cases for every engine, once with servers that annotate nothing and once with such as say that they only read. */
export function casesFor(format: Format, kinds: readonly CaseKind[] = CASE_KINDS): Case[] {
  const drafts = kinds.flatMap((kind) => DRAFTS[kind](format));
  return [false, true].flatMap((annotated) => drafts.map((draft) => caseOf(format, draft, annotated)));
}

/** The keys for which the format has no document, each with the sentence that says so. */
export function refusedKeys(format: Format): { key: string; reason: string }[] {
  return readersKeys.flatMap((key) => {
    const { text, notes } = format.render({ ...everyClass(MIXED), alias: key });
    return text === null ? [{ key, reason: notes[0] ?? '' }] : [];
  });
}

const DRAFTS: Record<CaseKind, (format: Format) => Draft[]> = {
  classes: (format) =>
    inEachPosture(everyClass).flatMap(([posture, policy]) => draft(format, 'classes', posture, [policy])),
  names: (format) =>
    inEachPosture(hardlyNamed).flatMap(([posture, policies]) =>
      policies.flatMap(([name, policy]) => draft(format, 'names', `${posture}, ${name}`, [policy])),
    ),
  stack: (format) => {
    const servers = catalogued();
    return POSTURES.flatMap((posture) => {
      const policies = servers.map((policyIn) => policyIn(posture));
      if (format.join) return draft(format, 'stack', posture, policies);
      return policies.flatMap((policy) => draft(format, 'stack', `${posture}, ${policy.alias}`, [policy]));
    });
  },
  neighbour: (format) =>
    draft(format, 'neighbour', 'a server that no rule names', [everyClass(MIXED)]).map((one) => ({
      ...one,
      servers: ['notes', ...NEIGHBOURS],
    })),
  added: (format) =>
    draft(format, 'added', 'a tool added while it runs', [everyClass(MIXED)]).map((one) => ({
      ...one,
      calls: [...one.calls, { ...call('notes', ADDED, format.added ?? format.holds.unlisted), added: true }],
    })),
  keys: (format) => readersKeys.flatMap((key) => draft(format, 'keys', key, [{ ...everyClass(MIXED), alias: key }])),
  undone: (format) =>
    (format.undoes ?? []).flatMap((undo) =>
      draft(format, 'undone', undo.id, [everyClass(MIXED)]).map((one) => ({ ...one, undo })),
    ),
};

// The posture that allows some tools, asks for some and blocks some.
const MIXED = 'cautious';

const UNLISTED = 'added_later';
const ADDED = 'added_while_running';
const NEIGHBOURS = ['other', 'notes_x'];

function draft(format: Format, kind: CaseKind, name: string, policies: ServerPolicy[]): Draft[] {
  const rendered = policies.map((policy) => ({ policy, document: format.render(policy) }));
  const written = rendered.filter(({ document }) => document.text !== null || document.needless);
  const texts = written.flatMap(({ document }) => document.text ?? []);
  const [first] = written;
  const text = texts.length > 1 ? format.join?.(texts) : texts[0];
  if (!first || text === undefined) return [];
  const calls = written.flatMap(({ policy: { alias }, document }) => [
    ...document.effective.flatMap((effective) => callsOf(alias, effective)),
    unlistedCall(format, alias),
  ]);
  const effective = written.flatMap(({ document }) => document.effective);
  return [{ kind, name, document: { ...first.document, text, effective }, calls }];
}

function call(server: string, tool: string, action: Action): Expected {
  return { label: `${server}: ${tool}`, server, tool, written: tool, arguments: {}, action };
}

function unlistedCall({ holds }: Format, alias: string): Expected {
  const spelled = holds.spell(UNLISTED, alias);
  return {
    ...call(alias, UNLISTED, holds.unlisted),
    written: 'written' in spelled ? spelled.written : UNLISTED,
  };
}

// What a format makes of servers that its document does not name depends on what they say of themselves.
function neighbours({ facts, holds, reaches }: Format, annotated: boolean): Expected[] {
  if (!facts) return [];
  const { oneShot } = annotated ? facts.unruledReadOnly : facts.unruled;
  if (!oneShot) return [];
  return NEIGHBOURS.flatMap((key) =>
    ['list_notes', 'delete_note'].map((tool) => call(key, tool, reaches?.('notes', key) ? holds.unlisted : oneShot)),
  );
}

function undone(calls: Expected[], { becomes, readOnly = becomes }: Undo, annotated: boolean): Expected[] {
  const made = annotated ? readOnly : becomes;
  return calls.map((one) => ({ ...one, action: made[one.tool === UNLISTED ? 'unlisted' : one.action] ?? one.action }));
}

function caseOf(format: Format, { kind, name, document, calls, servers, undo }: Draft, annotated: boolean): Case {
  const left = undo ? undone(calls, undo, annotated) : calls;
  const all = kind === 'neighbour' ? [...left, ...neighbours(format, annotated)] : left;
  return {
    kind,
    name: `${name}, ${annotated ? 'annotated' : 'plain'}`,
    situation: {
      servers: servers ?? [...new Set(all.map(({ server }) => server))],
      annotated,
      document,
      tried: all.map(triedOf),
      ...(undo && { undoing: undo.id }),
    },
    expected: new Map(all.map(({ label, action }) => [label, action])),
  };
}

function triedOf({ label, server, tool, written, added, ...given }: Expected): Tried {
  return { label, server, tool, written, arguments: given.arguments, ...(added && { added }) };
}

function callsOf(
  server: string,
  { tool, written, action, opening, arguments: rules }: Rendered['effective'][number],
): Expected[] {
  const plain = { ...call(server, tool, action), written };
  if (rules)
    return [
      { ...plain, arguments: fulfilling(rules) },
      { ...plain, label: `${plain.label}, conditions broken`, arguments: breaking(rules), action: 'deny' },
    ];
  if (!opening) return [plain];
  const closed = opening.rules.some(({ fillIn }) => fillIn === '0');
  return [
    { ...plain, arguments: breaking(opening.rules) },
    {
      ...plain,
      label: `${plain.label}, conditions fulfilled`,
      arguments: fulfilling(opening.rules),
      action: closed ? action : 'allow',
    },
  ];
}
