import { createHash } from 'node:crypto';
import { type CollectionEntry, getCollection } from 'astro:content';
import { ATTACK_CATEGORIES, EVIDENCE_LEVELS } from '#model/attack.ts';

/** An attack of the database with its text. */
export type AttackEntry = CollectionEntry<'attacks'>;

const order = ({ data: a }: AttackEntry, { data: b }: AttackEntry) =>
  ATTACK_CATEGORIES.indexOf(a.category) - ATTACK_CATEGORIES.indexOf(b.category) ||
  EVIDENCE_LEVELS.indexOf(b.evidence) - EVIDENCE_LEVELS.indexOf(a.evidence) ||
  (a.title < b.title ? -1 : 1);

let known: Promise<AttackEntry[]> | undefined;

/** Every attack: by category, in each the best attested first. Read once. */
export const attackEntries = (): Promise<AttackEntry[]> => {
  known ??= getCollection('attacks').then((entries: AttackEntry[]) => entries.toSorted(order));
  return known;
};

const shownElsewhere = ({ data: { slug, title, summary, evidence, needs, affects } }: AttackEntry) => [
  slug,
  title,
  summary,
  evidence,
  needs,
  affects,
];

let digest: string | undefined;

/** Changes with anything that pages of tools, servers and classes show of the attacks. */
export const attackDigest = async (): Promise<string> => {
  digest ??= createHash('sha256')
    .update(JSON.stringify((await attackEntries()).map(shownElsewhere)))
    .digest('base64url');
  return digest;
};

/** How many attacks concern every tool, whatever its facts. */
export const everyToolAttacks = async (): Promise<number> =>
  (await attackEntries()).filter(({ data }) => data.needs.everyTool).length;
