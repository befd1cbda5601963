import type { AttackRow } from '#site/parts/attack-row.ts';
import type { Match } from './shown.ts';
import type { Category, Effect, Level } from '#model/words.ts';
import { matchesOf } from './matches.view.ts';
import { attackEntries, type AttackEntry } from './view.ts';

const RECENT = 5;

/** The attacks with the latest cases. */
export async function recentAttacks(): Promise<AttackRow[]> {
  return (await attackRows()).toSorted((a, b) => (a.date < b.date ? 1 : -1)).slice(0, RECENT);
}

/** The attacks that need a tool of this category or with this effect. */
export async function attacksNeeding(word: Category | Effect): Promise<AttackRow[]> {
  const needing = (await attackEntries()).filter(({ data }) =>
    data.needs.any.some(({ category = [], effects = [] }) => [...category, ...effects].includes(word)),
  );
  return Promise.all(needing.map(attackRow));
}

/** The attacks that have what they need in a tool of this level. */
export async function attacksThrough(risk: Level): Promise<AttackRow[]> {
  const entries = await attackEntries();
  const matches = await Promise.all(entries.map(({ data }) => matchesOf(data.slug)));
  const usable = ({ row }: Match) => row.risk === risk;
  return Promise.all(entries.filter((_, position) => matches[position]?.some(usable)).map(attackRow));
}

/** Every attack as lists show it. */
export async function attackRows(): Promise<AttackRow[]> {
  return Promise.all((await attackEntries()).map(attackRow));
}

async function attackRow({ data }: AttackEntry): Promise<AttackRow> {
  const { slug, title, category, summary, evidence, needs } = data;
  const tools = needs.everyTool ? null : (await matchesOf(slug)).length;
  return { slug, title, category, summary, evidence, date: data.case.date, tools };
}
