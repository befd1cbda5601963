import type { AttackCategory, EvidenceLevel } from '#model/attack.ts';

/** An attack in a list. `tools` is null where the facts of a tool decide nothing. */
export type AttackRow = {
  slug: string;
  title: string;
  category: AttackCategory;
  summary: string;
  evidence: EvidenceLevel;
  date: string;
  tools: number | null;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "26 May 2025", or "May 2025" where the day is not known. */
export function dateText(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? named : `${Number(day)}\u00a0${named}`;
}
