import { inflections, type Form } from '../reading/lemma.ts';
import { ACTS, NOUNS, type ActKind } from '../reading/vocabulary/acts.ts';

/** A form of a verb that names an act: its base form, what it does, and whether it is a noun as often. */
export type ActForm = { lemma: string; form: Form; kinds: readonly ActKind[]; noun: boolean };

const PAST: Record<string, string> = {
  send: 'sent',
  pay: 'paid',
  repay: 'repaid',
  buy: 'bought',
  sell: 'sold',
  write: 'written',
  rewrite: 'rewritten',
  overwrite: 'overwritten',
  spend: 'spent',
  lend: 'lent',
  withdraw: 'withdrawn',
  forget: 'forgotten',
  lose: 'lost',
  put: 'put',
  set: 'set',
  reset: 'reset',
  unset: 'unset',
  bet: 'bet',
  bid: 'bid',
  drive: 'driven',
  fly: 'flown',
  hide: 'hidden',
  tell: 'told',
  leave: 'left',
  run: 'run',
  rerun: 'rerun',
  build: 'built',
  shutdown: 'shut',
};

const forms = new Map<string, ActForm>();
const kinds = new Map<string, ActKind[]>();
for (const [kind, verbs] of Object.entries(ACTS) as [ActKind, string[]][])
  for (const verb of verbs) kinds.set(verb, [...(kinds.get(verb) ?? []), kind]);
for (const [lemma, own] of kinds) {
  const noun = NOUNS.has(lemma);
  for (const [text, form] of inflections(lemma))
    if (!forms.has(text)) forms.set(text, { lemma, form, kinds: own, noun });
  const past = PAST[lemma];
  if (past !== undefined && past !== lemma) forms.set(past, { lemma, form: 'ed', kinds: own, noun: false });
}
for (const [lemma, own] of kinds)
  forms.set(lemma, { lemma, form: PAST[lemma] === lemma ? 'ed' : 'base', kinds: own, noun: NOUNS.has(lemma) });

/** Verbs whose past is spelt as their base form, so that the form alone does not tell. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  Object.entries(PAST)
    .filter(([base, past]) => base === past)
    .map(([base]) => base),
);

/** What a word in lower case is as an act, if it is one. */
export function actOf(word: string): ActForm | undefined {
  return forms.get(word);
}
