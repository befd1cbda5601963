import type { Form } from '../reading/lemma.ts';
import type { Token } from '../reading/tokens.ts';
import { UNCHANGED } from './act-forms.ts';
import {
  actAt,
  before,
  DETERMINER,
  FAR,
  inCondition,
  inRelative,
  isApart,
  isNegated,
  JOINT,
  PRESENT,
  RELATIVE,
  takesObject,
  type Place,
} from './clauses.ts';
import { gerund, passive } from './participles.ts';
import { isHarmlessObject } from './objects.ts';
import { HARMLESS, type ActKind } from '../reading/vocabulary/acts.ts';
import { wordSet } from '../reading/word-set.ts';

/** An act that a text states. `sure` where grammar leaves no other reading: the same call does it. */
export type Act = { token: Token; form: Form | undefined; kinds: readonly ActKind[]; sure: boolean };

/** The acts that a text states of its tool, second verbs, passives and gerunds among them, in their order. */
export function actsIn(text: readonly Token[], clean: string): Act[] {
  const acts: Act[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const token = text[at] as Token;
    if (token.sentence !== text[start]?.sentence) start = at;
    const act = actAt(text, at);
    const sure = act || isUnknownVerb(text, at, start, clean) ? stated({ text, clean, start, at }) : undefined;
    if (sure !== undefined) acts.push({ token, form: act?.form, kinds: act?.kinds ?? [], sure });
  }
  return acts;
}

const SUBJECT = wordSet(
  'it this that tool function command call operation method server action endpoint api utility which who reading afterwards',
);
const MODAL = wordSet("will can may could might must shall 'll");
const YOU = wordSet('you user users we they people caller callers agents i');
const PURPOSE = wordSet('used use useful allow allows allowing enable enables lets let able possible ability lets');
const NEED = wordSet(
  'needed required how want wants need needs wish like id ids necessary before trying attempt attempts like try tries intend intends prior ready unable refuses permission permissions allowed',
);

/** Whether the verb at a place is stated of the call, and surely; nothing where it is not. */
function stated(place: Place): boolean | undefined {
  const { text, at } = place;
  const token = text[at] as Token;
  if (isNegated(place) || token.identifier) return undefined;
  if (token.foreign) return token.negated || actAt(text, at)?.noun || isPastIdeograph(place) ? undefined : false;
  if (isHarmlessObject(place)) return undefined;
  const form = actAt(text, at)?.form ?? 's';
  if (form === 'ed') return UNCHANGED.has(token.lower) && !hasAuxiliary(place) ? base(place) : passive(place);
  if (form === 'ing') return gerund(place);
  return form === 's' ? third(place) : base(place);
}

function isNoun(place: Place): boolean {
  return (actAt(place.text, place.at)?.noun ?? false) && !takesObject(place);
}

function third(place: Place): boolean | undefined {
  const { text, start, at } = place;
  const known = actAt(text, at) !== undefined;
  if (isNoun(place)) return undefined;
  if (at === start) return known ? (isWeak(place) ? undefined : true) : false;
  const index = before(place);
  const previous = index < 0 ? undefined : text[index]?.lower;
  if (previous === undefined) return known;
  if (RELATIVE.has(previous) && previous !== 'that') return inRelative(place, index) ? undefined : false;
  if (previous === 'that') return index > start && actAt(text, start) !== undefined ? false : undefined;
  if (JOINT.has(previous) || isApart(place)) return known && !inCondition(place) ? joined(place) : false;
  if (SUBJECT.has(previous)) return known && !inCondition(place);
  if (DETERMINER.has(previous) || !known || actAt(text, at)?.noun) return undefined;
  return inCondition(place) || /^(?:of|for|in|by|with|from|on|at|into|about|non|no)$/.test(previous)
    ? undefined
    : false;
}

/** Of the first verb of all, what only writes or runs is judged by all that is learned. */
function isWeak({ text, at }: Place): boolean {
  const kinds = actAt(text, at)?.kinds ?? [];
  return text[at]?.sentence === text[0]?.sentence && kinds.every((kind) => kind === 'writes' || kind === 'runs');
}

/** Of verbs joined to a noun ("merges and deletes" of a repository) nobody can be sure. */
function joined({ text, start, at }: Place): boolean {
  for (let index = Math.max(start, at - FAR); index < at; index++) {
    const token = text[index] as Token;
    if (token.lower === 'that' || token.lower === 'which' || token.lower === 'who') return false;
  }
  return true;
}

function base(place: Place): boolean | undefined {
  const { text, start, at } = place;
  const kinds = actAt(text, at)?.kinds ?? [];
  const grave = kinds.includes('destroys') || kinds.includes('pays');
  const index = before(place);
  const previous = index < 0 ? undefined : text[index]?.lower;
  if (at === start || previous === undefined) {
    if (isNoun(place)) return undefined;
    if (text[at]?.sentence === text[0]?.sentence) return isWeak(place) ? undefined : takesObject(place);
    return grave && takesObject(place) ? false : undefined;
  }
  if (previous === 'to') return purpose(place);
  // "Does not delete anything except …": not denied, for `isNegated` would have said so.
  if (previous === 'not' || previous === 'but') return grave ? false : undefined;
  if (MODAL.has(previous)) {
    if (/^(?:up)?on$/.test(text[at + 1]?.lower ?? '')) return undefined;
    const subject = text[index - 1]?.lower ?? '';
    if (previous === 'must' || YOU.has(subject) || inCondition(place) || inRelative(place, index)) return undefined;
    return previous === 'will' && SUBJECT.has(subject);
  }
  if (!JOINT.has(previous) && !isApart(place)) return undefined;
  if (isNoun(place) || inCondition(place)) return undefined;
  const opening = text[start] as Token;
  const commands = actAt(text, start)?.form === 'base' || HARMLESS.has(opening.lower);
  if (!commands) return undefined;
  return opening.sentence === text[0]?.sentence ? true : grave ? false : undefined;
}

function purpose({ text, start, at }: Place): boolean | undefined {
  const kinds = actAt(text, at)?.kinds ?? [];
  const grave = kinds.includes('destroys') || kinds.includes('pays');
  for (let index = at - 1; index >= start && index > at - 6; index--) {
    const word = (text[index] as Token).lower;
    if (NEED.has(word)) return undefined;
    if (PURPOSE.has(word)) return text[at]?.lower === 'set' ? undefined : false;
  }
  return grave && actAt(text, start) !== undefined ? false : undefined;
}

function hasAuxiliary(place: Place): boolean {
  const index = before(place);
  return index >= 0 && PRESENT.has((place.text[index] as Token).lower);
}

const FINITE = /^[a-z]{3,}s$/;
const NOT_FINITE = /(?:ss|us|is|ics|ings)$/;

/**
 * A finite verb of the tool that no list knows, joined to the first: "gets the invoice and clears it up".
 * What nobody knows is no reading.
 */
function isUnknownVerb(text: readonly Token[], at: number, start: number, clean: string): boolean {
  const token = text[at] as Token;
  if (token.foreign || token.identifier || !FINITE.test(token.lower) || NOT_FINITE.test(token.lower)) return false;
  if (HARMLESS.has(token.lemma) || token.lower !== token.text) return false;
  const place = { text, clean, start, at };
  const index = before(place);
  const previous = index < 0 ? undefined : text[index]?.lower;
  const joins = (previous === 'and' || previous === 'then') && at > start;
  return joins && text[start]?.form === 's' && takesObject(place);
}

/** Chinese marks what was done, or can be: "已创建的". */
function isPastIdeograph({ text, clean, at }: Place): boolean {
  const token = text[at] as Token;
  return (
    /[已可能被所]$/.test(clean.slice(Math.max(0, token.start - 2), token.start)) ||
    clean.startsWith('的', token.end) ||
    clean.startsWith('时间', token.end)
  );
}
