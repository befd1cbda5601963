import type { Evidence } from '#model/verdict.ts';
import { CATEGORIES, EFFECTS, type Category, type Effect } from '#model/words.ts';
import type { Danger } from '../dangers/index.ts';
import type { ActKind } from '../reading/vocabulary/acts.ts';
import type { Judgement } from './weigh.ts';

type Claims = { category: Category; effects: Effect[] };

// Verbs that can mean nothing milder.
const STRICT = /^(?:overwr|eras|purg|wip|delet|destroy|withdr|purchas|revok)/i;

const GRAVE: readonly Effect[] = ['destructive', 'financial', 'credentials'];

/** The dangers that a verdict does not contain: it is milder, or lacks an effect for which a person is asked. */
export function doubtsOf(
  dangers: readonly Danger[],
  { category, found }: Pick<Judgement, 'category' | 'found'>,
): Evidence[] {
  const harmless = category === 'read' || category === 'other';
  const seen = new Set<string>();
  return dangers.flatMap((danger) => {
    const claims = claimOf(danger);
    const missing = claims.effects.some((effect) => GRAVE.includes(effect) && !found.includes(effect));
    if (!harmless && !((danger.sure || STRICT.test(danger.quote)) && missing)) return [];
    if (!harmless && endsSession(danger)) return [];
    const key = `${danger.field} ${danger.quote}`;
    if (seen.has(key) || seen.size >= MOST) return [];
    seen.add(key);
    return [
      {
        rule: danger.by === 'disguise' ? 'disguised-letters' : 'danger-said',
        field: danger.field,
        quote: danger.quote,
        claims,
      },
    ];
  });
}

/** What an act of each kind makes a tool at least. */
const LEAST: Record<ActKind, Claims> = {
  destroys: { category: 'write', effects: ['destructive'] },
  pays: { category: 'execute', effects: ['financial'] },
  sends: { category: 'execute', effects: ['communication'] },
  runs: { category: 'execute', effects: [] },
  grants: { category: 'write', effects: ['credentials'] },
  writes: { category: 'write', effects: [] },
  moves: { category: 'execute', effects: [] },
};

/** What a danger claims: the least of its kinds; a program that is passed in is code. */
function claimOf({ kinds, by, statement }: Danger): Claims {
  if (by === 'program') return { category: 'execute', effects: statement ? ['destructive', 'code'] : ['code'] };
  const claims = kinds.map((kind) => LEAST[kind]);
  const rank = Math.max(...claims.map(({ category }) => CATEGORIES.indexOf(category)), CATEGORIES.indexOf('write'));
  return {
    category: CATEGORIES[rank] ?? 'write',
    effects: EFFECTS.filter((effect) =>
      (by === 'idiom' ? claims : claims.slice(0, 1)).some(({ effects }) => effects.includes(effect)),
    ),
  };
}

// Ending a login is no deletion, however it is done: "removes the token from the list of sessions".
function endsSession({ kinds, object = '' }: Danger) {
  return kinds.every((kind) => kind === 'destroys') && /\bsessions?\b/i.test(object) && !ALL.test(object);
}

const ALL = /\b(?:all|every|other|users?)\b/i;

// Enough to see why.
const MOST = 6;
