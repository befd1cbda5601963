import { type CollectionEntry, getCollection } from 'astro:content';
import { ATTACK_CATEGORIES, EVIDENCE_LEVELS } from '#model/attack.ts';

/** An attack of the database with its text. */
export type AttackEntry = CollectionEntry<'attacks'>;

let known: Promise<AttackEntry[]> | undefined;

/** Every attack: by category, in each the best attested first. Read once. */
export function attackEntries(): Promise<AttackEntry[]> {
  known ??= getCollection('attacks').then((entries: AttackEntry[]) => entries.toSorted(order));
  return known;
}

/** How many attacks concern every tool, whatever its facts. */
export async function everyToolAttacks(): Promise<number> {
  return (await attackEntries()).filter(({ data }) => data.needs.everyTool).length;
}

function order({ data: a }: AttackEntry, { data: b }: AttackEntry) {
  return (
    ATTACK_CATEGORIES.indexOf(a.category) - ATTACK_CATEGORIES.indexOf(b.category) ||
    EVIDENCE_LEVELS.indexOf(b.evidence) - EVIDENCE_LEVELS.indexOf(a.evidence) ||
    (a.title < b.title ? -1 : 1)
  );
}
