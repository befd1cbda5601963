import { createHash } from 'node:crypto';
import { type CollectionEntry, getCollection } from 'astro:content';
import { factsText, type Applicable, type AttackRow, type Match } from '#components/attack-view.ts';
import { parametersOf } from '#reach/parameters.ts';
import { serverEntry } from '#catalogue/index.ts';
import { ATTACK_CATEGORIES, EVIDENCE_LEVELS, isAffected, type Attack } from '#model/attack.ts';
import { LEGS, holds, type ToolFacts } from '#model/holds.ts';
import type { ServerEntry, ToolEntry } from '#model/entry.ts';
import type { Category, Effect } from '#model/words.ts';
import { reachesOf } from '#reach/index.ts';
import { lists } from './_lists.ts';

type Entry = CollectionEntry<'attacks'>;

const order = ({ data: a }: Entry, { data: b }: Entry) =>
  ATTACK_CATEGORIES.indexOf(a.category) - ATTACK_CATEGORIES.indexOf(b.category) ||
  EVIDENCE_LEVELS.indexOf(b.evidence) - EVIDENCE_LEVELS.indexOf(a.evidence) ||
  (a.title < b.title ? -1 : 1);

let known: Promise<Entry[]> | undefined;

/** Every attack: by category, in each the best attested first. Read once. */
export const attackEntries = (): Promise<Entry[]> => {
  known ??= getCollection('attacks').then((entries: Entry[]) => entries.toSorted(order));
  return known;
};

let digest: string | undefined;

/** Changes with anything that a page of a tool shows of the attacks. */
export const attackDigest = async (): Promise<string> => {
  const shown = (await attackEntries()).map(({ data }) => [
    data.slug,
    data.title,
    data.evidence,
    data.needs,
    data.affects,
  ]);
  digest ??= createHash('sha256').update(JSON.stringify(shown)).digest('base64url');
  return digest;
};

const parametersAndFacts = ({ tool, verdict }: ToolEntry) => {
  const reached = reachesOf(tool, verdict);
  const parameters = parametersOf(tool.inputSchema);
  const signals = parameters.flatMap(({ signal }) => (signal === null ? [] : [signal]));
  const facts: ToolFacts = {
    category: verdict.category,
    effects: verdict.effects,
    signals,
    reach: reached.map(({ reach }) => reach),
  };
  return { parameters, facts, reached };
};

/** The attacks that this version of a server, or one tool of it, is known to be open to. */
export const flawsOf = async ({ server, provenance }: ServerEntry, tool?: string): Promise<Attack[]> =>
  (await attackEntries())
    .map(({ data }) => data)
    .filter((attack) => isAffected(attack, server.package, provenance.version, tool));

const SHOWN_OPEN = 'A source shows the attack on this very version.';

/**
 * The attacks on this tool: those shown on its version, then those that need what it has, the best attested first.
 * Others that concern every tool are not among them.
 */
export const attacksOn = async (entry: ToolEntry, source: ServerEntry): Promise<Applicable[]> => {
  const flaws = await flawsOf(source, entry.tool.name);
  const { parameters, facts, reached } = parametersAndFacts(entry);
  const found = (await attackEntries()).flatMap(({ data: { slug, title, evidence, needs } }) => {
    const shown = flaws.some((flaw) => flaw.slug === slug)
      ? [{ facts: `\`${source.server.package}\` ${source.provenance.version}`, because: SHOWN_OPEN, leg: undefined }]
      : [];
    const needed = needs.any
      .filter((condition) => holds(condition, facts))
      .map((condition) => ({
        facts: factsText(condition, entry, parameters, reached),
        because: condition.because,
        leg: condition.leg,
      }));
    const reasons = [...shown, ...needed];
    return reasons.length > 0 ? [{ slug, title, evidence, reasons }] : [];
  });
  const isFlaw = ({ slug }: Applicable) => Number(flaws.some((flaw) => flaw.slug === slug));
  return found.toSorted(
    (a, b) => isFlaw(b) - isFlaw(a) || EVIDENCE_LEVELS.indexOf(b.evidence) - EVIDENCE_LEVELS.indexOf(a.evidence),
  );
};

/** The servers of the catalogue that an attack is shown on, in the version looked at. */
export const affectedServers = (attack: Attack): string[] =>
  (attack.affects ? lists().index.servers : [])
    .filter(({ server: { slug, package: name } }) => isAffected(attack, name, serverEntry(slug).provenance.version))
    .map(({ server }) => server.slug);

/** How many attacks concern every tool, whatever its facts. */
export const everyToolAttacks = async (): Promise<number> =>
  (await attackEntries()).filter(({ data }) => data.needs.everyTool).length;

/** Whether tools with these conditions form every leg of a combination. */
const formAll = ({ any }: Attack['needs'], matches: Match[]) =>
  LEGS.every((leg) => matches.some(({ conditions }) => conditions.some((position) => any[position]?.leg === leg)));

const matchesOnServer = (attacks: Attack[], server: string, found: Map<string, Match[]>) => {
  const rows = new Map((lists().byServer.get(server) ?? []).map((row) => [row.slug, row]));
  const here = new Map<string, Match[]>(attacks.map(({ slug }) => [slug, []]));
  for (const tool of serverEntry(server).tools) {
    const row = rows.get(tool.slug);
    if (!row) continue;
    const { facts } = parametersAndFacts(tool);
    for (const { slug, needs } of attacks) {
      const conditions = needs.any.flatMap((condition, position) => (holds(condition, facts) ? [position] : []));
      if (conditions.length > 0) here.get(slug)?.push({ row, conditions });
    }
  }
  for (const { slug, needs } of attacks) {
    const matches = here.get(slug) ?? [];
    if (needs.across !== 'server' || formAll(needs, matches)) found.get(slug)?.push(...matches);
  }
};

let matched: Map<string, Match[]> | undefined;

/** The tools that have what an attack needs, in the order of the catalogue. One pass over all servers serves every attack. */
export const matchesOf = async (attack: string): Promise<Match[]> => {
  if (!matched) {
    const attacks = (await attackEntries()).map(({ data }) => data).filter(({ needs }) => needs.any.length > 0);
    const found = new Map<string, Match[]>(attacks.map(({ slug }) => [slug, []]));
    for (const { server, tools } of lists().index.servers) if (tools > 0) matchesOnServer(attacks, server.slug, found);
    matched = found;
  }
  return matched.get(attack) ?? [];
};

/** The servers that form every leg of a combination on their own. */
export const completeServers = (attack: Attack, matches: Match[]): string[] => {
  if (!attack.needs.across) return [];
  const byServer = Map.groupBy(matches, ({ row }) => row.server);
  return [...byServer].filter(([, here]) => formAll(attack.needs, here)).map(([server]) => server);
};

const attackRow = async ({ data }: Entry): Promise<AttackRow> => {
  const { slug, title, category, summary, evidence, needs } = data;
  const tools = needs.everyTool ? null : (await matchesOf(slug)).length;
  return { slug, title, category, summary, evidence, date: data.case.date, tools };
};

const RECENT = 5;

/** The attacks with the latest cases. */
export const recentAttacks = async (): Promise<AttackRow[]> =>
  (await attackRows()).toSorted((a, b) => (a.date < b.date ? 1 : -1)).slice(0, RECENT);

/** The attacks that need a tool of this category or with this effect. */
export const attacksNeeding = async (word: Category | Effect): Promise<AttackRow[]> => {
  const needing = (await attackEntries()).filter(({ data }) =>
    data.needs.any.some(({ category = [], effects = [] }) => [...category, ...effects].includes(word)),
  );
  return Promise.all(needing.map(attackRow));
};

/** Every attack as lists show it. */
export const attackRows = async (): Promise<AttackRow[]> => Promise.all((await attackEntries()).map(attackRow));
