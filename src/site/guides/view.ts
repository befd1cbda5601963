import { getCollection } from 'astro:content';
import type { Guide } from '#model/guide.ts';

// These are computed from the formats and the rules, so they are no prose.
const COMPUTED: Guide[] = [
  {
    title: 'How to enforce a policy',
    slug: 'enforce',
    summary: 'Where a policy goes in each client, gateway and API, what each can hold, and what undoes it.',
    order: 2,
  },
  {
    title: 'How verdicts are made',
    slug: 'methodology',
    summary: 'How category, effects, level, severity and confidence are found, and what a verdict is not.',
    order: 3,
  },
];

/** Every guide, in the order of reading. */
export async function allGuides(): Promise<Guide[]> {
  return [...COMPUTED, ...(await getCollection('guides')).map(({ data }) => data)].toSorted(
    (a, b) => a.order - b.order,
  );
}
