import type { Token } from './tokens.ts';
import { UNCHANGED } from './act-forms.ts';
import { HARMLESS, RESULTS, VALUE_PARTS, type ActKind } from './vocabulary/acts.ts';

/** An act that a text states. `sure` where grammar leaves no other reading: the same call does it. */
export type Act = { token: Token; kinds: readonly ActKind[]; sure: boolean };

/** The acts that a text states of its tool, second verbs, passives and gerunds among them, in their order. */
export function actsIn(text: readonly Token[], clean: string): Act[] {
  const acts: Act[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const token = text[at] as Token;
    if (token.sentence !== text[start]?.sentence) start = at;
    const sure = token.act || isUnknownVerb(text, at, start, clean) ? stated({ text, clean, start, at }) : undefined;
    if (sure === undefined) continue;
    acts.push({ token, kinds: token.act?.kinds ?? [], sure });
  }
  return acts;
}

/** A token in its sentence, which begins at `start`. */
type Place = { text: readonly Token[]; clean: string; start: number; at: number };

const ADVERB = /ly$|^(?:also|then|just|even|thus|first|always|later|again|now|once|both|simply|already|instead)$/;
const DETERMINER = new Set(
  'a an the it its them their all every each any this that these those your our his her him one another both what whatever everything everyone anyone somebody someone'.split(
    ' ',
  ),
);
const JOINT = new Set(['and', 'or', 'then', 'but', 'plus', 'nor', 'afterwards', 'thereby', 'finally', '&']);
const SUBJECT = new Set(
  'it this that tool function command call operation method server action endpoint api utility which who reading afterwards'.split(
    ' ',
  ),
);
const IF = new Set(
  'if when whenever before unless whether until while where since because although after once as how what why in'.split(
    ' ',
  ),
);
const RELATIVE = new Set([
  'that',
  'which',
  'who',
  'whose',
  'where',
  'whether',
  'what',
  'how',
  'if',
  'when',
  'until',
  'before',
  'while',
]);
const PRESENT = new Set(['is', 'are', 'gets', 'get', 'be', 'being', "it's"]);
const PASSIVE = new Set(['is', 'are', 'be', 'being']);
const MODAL = new Set(['will', 'can', 'may', 'could', 'might', 'must', 'shall', "'ll"]);
const YOU = new Set(['you', 'user', 'users', 'we', 'they', 'people', 'caller', 'callers', 'agents', 'i']);
const NO = new Set(
  "not never don't doesn't won't can't cannot don’t doesn’t won’t can’t without nothing none no nobody neither isn't aren't".split(
    ' ',
  ),
);
const PURPOSE = new Set(
  'used use useful allow allows allowing enable enables lets let able possible ability lets'.split(' '),
);
const NEED = new Set(
  'needed required how want wants need needs wish like id ids necessary before trying attempt attempts like try tries intend intends prior ready unable refuses permission permissions allowed'.split(
    ' ',
  ),
);

/** Whether the verb at a place is stated of the call, and surely; nothing where it is not. */
function stated(place: Place): boolean | undefined {
  const { text, at } = place;
  const token = text[at] as Token;
  if (isNegated(place) || token.identifier) return undefined;
  if (token.foreign) return token.negated || token.act?.noun || isPastIdeograph(place) ? undefined : false;
  if (isHarmlessObject(place)) return undefined;
  const form = token.act?.form ?? 's';
  if (form === 'ed') return UNCHANGED.has(token.lower) && !hasAuxiliary(place) ? base(place) : passive(place);
  if (form === 'ing') return gerund(place);
  return form === 's' ? third(place) : base(place);
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

/** The last token before a place that is no adverb, within the sentence. */
function before({ text, start, at }: Place): number {
  let index = at - 1;
  while (index >= start && ADVERB.test((text[index] as Token).lower)) index--;
  return index >= start ? index : -1;
}

/** What stands between a token and the last one before it that is no adverb. */
function gap(place: Place): string {
  const { text, clean, at } = place;
  const previous = text[before(place)] ?? text[at - 1];
  return previous ? clean.slice(previous.end, (text[at] as Token).start) : '';
}

function isApart(place: Place): boolean {
  return /[,(—–;•*/|]|--| - /.test(gap(place));
}

function takesObject({ text, at }: Place): boolean {
  const next = text[at + 1];
  return next !== undefined && next.sentence === text[at]?.sentence && DETERMINER.has(next.lower);
}

function isNoun(place: Place): boolean {
  return (place.text[place.at]?.act?.noun ?? false) && !takesObject(place);
}

function third(place: Place): boolean | undefined {
  const { text, start, at } = place;
  const known = text[at]?.act !== undefined;
  if (isNoun(place)) return undefined;
  if (at === start) return known ? (isWeak(place) ? undefined : true) : false;
  const index = before(place);
  const previous = index < 0 ? undefined : text[index]?.lower;
  if (previous === undefined) return known;
  if (RELATIVE.has(previous) && previous !== 'that') return inRelative(place, index) ? undefined : false;
  if (previous === 'that') return index > start && isAct(text, start) ? false : undefined;
  if (JOINT.has(previous) || isApart(place)) return known && !inCondition(place) ? joined(place) : false;
  if (SUBJECT.has(previous)) return known && !inCondition(place);
  if (DETERMINER.has(previous) || !known || text[at]?.act?.noun) return undefined;
  return inCondition(place) || /^(?:of|for|in|by|with|from|on|at|into|about|non|no)$/.test(previous)
    ? undefined
    : false;
}

/** Of the first verb of all, what only writes or runs is judged by all that is learned. */
function isWeak({ text, at }: Place): boolean {
  const kinds = text[at]?.act?.kinds ?? [];
  return text[at]?.sentence === text[0]?.sentence && kinds.every((kind) => kind === 'writes' || kind === 'runs');
}

/** Of verbs joined to a noun ("merges and deletes" of a repository) nobody can be sure. */
function joined({ text, start, at }: Place): boolean {
  for (let index = start; index < at; index++) {
    const token = text[index] as Token;
    if (token.lower === 'that' || token.lower === 'which' || token.lower === 'who') return false;
  }
  return true;
}

function base(place: Place): boolean | undefined {
  const { text, start, at } = place;
  const kinds = text[at]?.act?.kinds ?? [];
  const grave = kinds.includes('destroys') || kinds.includes('pays');
  const index = before(place);
  const previous = index < 0 ? undefined : text[index]?.lower;
  if (at === start || previous === undefined) {
    if (isNoun(place)) return undefined;
    if (text[at]?.sentence === text[0]?.sentence) return isWeak(place) ? undefined : takesObject(place);
    return grave && takesObject(place) ? false : undefined;
  }
  if (previous === 'to') return purpose(place, index);
  if (MODAL.has(previous)) {
    const subject = text[index - 1]?.lower ?? '';
    if (previous === 'must' || YOU.has(subject) || inCondition(place) || inRelative(place, index)) return undefined;
    return previous === 'will' && SUBJECT.has(subject);
  }
  if (!JOINT.has(previous) && !isApart(place)) return undefined;
  if (isNoun(place) || inCondition(place)) return undefined;
  const opening = text[start] as Token;
  const commands = opening.act?.form === 'base' || HARMLESS.has(opening.lower);
  if (!commands) return undefined;
  return opening.sentence === text[0]?.sentence ? true : grave ? false : undefined;
}

function purpose({ text, start }: Place, to: number): boolean | undefined {
  const kinds = text[to + 1]?.act?.kinds ?? [];
  for (let index = to - 1; index >= start && index > to - 5; index--) {
    const word = (text[index] as Token).lower;
    if (NEED.has(word)) return undefined;
    if (PURPOSE.has(word)) return text[to + 1]?.lower === 'set' ? undefined : false;
  }
  return kinds.includes('destroys') || kinds.includes('pays') ? (isAct(text, start) ? false : undefined) : undefined;
}

function hasAuxiliary(place: Place): boolean {
  const index = before(place);
  return index >= 0 && PRESENT.has((place.text[index] as Token).lower);
}

// "Truncated to 300 characters", "ordered by date": said of results.
const PAST_STATES = new Set([
  'truncated',
  'ordered',
  'assumed',
  'issued',
  'delivered',
  'shared',
  'submitted',
  'published',
  'exposed',
  'billed',
  'traded',
  'consumed',
]);
const STATES = new Set(
  'set enabled disabled stored put hidden installed attached configured saved logged opened closed locked based converted assigned archived labelled labeled labels tagged registered recorded modified changed updated edited written imported applied performed run scheduled shared followed joined left commented booked reserved'.split(
    ' ',
  ),
);

function passive(place: Place): boolean | undefined {
  const { text, start, at } = place;
  let index = before(place);
  if (index < 0) return undefined;
  let auxiliary = (text[index] as Token).lower;
  if (JOINT.has(auxiliary) && index > start) {
    // "is read and deleted": the second participle shares the auxiliary of the first.
    index--;
    while (index > start && !PASSIVE.has((text[index] as Token).lower) && at - index < 6) index--;
    if (!PASSIVE.has((text[index] as Token).lower)) return undefined;
    auxiliary = (text[index] as Token).lower;
  }
  if (!PRESENT.has(auxiliary) || PAST_STATES.has((text[at] as Token).lower)) return undefined;
  if (inRelative(place, index) || inCondition({ ...place, at: index })) return undefined;
  const kinds = text[at]?.act?.kinds ?? [];
  if (kinds.every((kind) => kind === 'writes' || kind === 'moves') && STATES.has((text[at] as Token).lower))
    return undefined;
  if (auxiliary === 'be' || auxiliary === 'get') {
    const modal = text[index - 1]?.lower ?? '';
    if (modal === 'to' || modal === 'should' || modal === 'must' || modal === 'would') return undefined;
    return modal === 'will';
  }
  return kinds.some((kind) => kind === 'destroys' || kind === 'pays' || kind === 'sends');
}

function gerund(place: Place): boolean | undefined {
  const { text, at } = place;
  const index = before(place);
  const previous = index < 0 ? undefined : text[index]?.lower;
  const kinds = text[at]?.act?.kinds ?? [];
  const grave = kinds.some((kind) => kind === 'destroys' || kind === 'pays' || kind === 'sends' || kind === 'grants');
  if (previous === 'by') return grave ? true : takesObject(place) ? false : undefined;
  return grave && gap(place).includes(',') && takesObject(place) ? false : undefined;
}

/** Whether the clause at a place is a condition or a question: what it says need not happen. */
function inCondition({ text, clean, start, at }: Place): boolean {
  for (let index = at - 1; index >= start; index--) {
    const token = text[index] as Token;
    if (IF.has(token.lower) && token.lower !== 'in') return true;
    // A comma ends the clause.
    if (/[,;—]/.test(clean.slice(token.end, text[index + 1]?.start ?? token.end))) return false;
  }
  return false;
}

/** Whether a relative clause runs up to an index: "records that are deleted". */
function inRelative({ text, clean, start }: Place, to: number): boolean {
  for (let index = to; index >= start && index > to - 4; index--) {
    const token = text[index] as Token;
    if (index < to && /[,;—)]/.test(clean.slice(token.end, text[index + 1]?.start ?? token.end))) return false;
    // A comma before it makes it a statement of its own: "the table, which is emptied".
    if (RELATIVE.has(token.lower)) return !/,/.test(clean.slice(text[index - 1]?.end ?? token.start, token.start));
  }
  return false;
}

/** Whether the verb is said not to happen, where grammar leaves no doubt: "never deletes", "nothing is deleted". */
function isNegated({ text, clean, start, at }: Place): boolean {
  for (let index = at - 1; index >= start && index > at - 6; index--) {
    const token = text[index] as Token;
    if (/[,;—(]/.test(clean.slice(token.end, text[index + 1]?.start ?? token.end))) return false;
    if (NO.has(token.lower)) {
      const next = text[index + 1]?.lower;
      if (next === 'only' || next === 'just' || next === 'longer' || next === 'fails' || next === 'fail') return false;
      // "Without deleting", "does not delete", "no record is deleted": nothing but what belongs to the verb lies between.
      return true;
    }
    if (isAct(text, index) && index !== at && !PRESENT.has(token.lower)) return false;
  }
  return false;
}

function isAct(text: readonly Token[], at: number): boolean {
  return text[at]?.act !== undefined;
}

/** Whether what is made, run or removed is but a result or a part of a value: "runs a search", "removes blanks". */
function isHarmlessObject({ text, clean, at }: Place): boolean {
  const kinds = text[at]?.act?.kinds ?? [];
  const parts = kinds.includes('destroys') || kinds.includes('writes');
  for (let index = at + 1; index < text.length && index < at + 9; index++) {
    const token = text[index] as Token;
    if (token.sentence !== text[at]?.sentence) return false;
    const closes = /[,;(]/.test(clean.slice(text[index - 1]?.end ?? 0, token.start));
    if (closes || END.has(token.lower)) return false;
    if (RESULTS.has(token.lemma)) {
      const next = text[index + 1];
      const compound =
        next?.sentence === token.sentence &&
        !END.has(next.lower) &&
        !JOINT.has(next.lower) &&
        !next.act &&
        !/[,;(]/.test(clean.slice(token.end, next.start)) &&
        next.lower !== 'that';
      if (compound) continue;
      return !(
        kinds.includes('destroys') ||
        kinds.includes('pays') ||
        kinds.includes('grants') ||
        kinds.includes('sends')
      );
    }
    if (parts && VALUE_PARTS.has(token.lemma)) return isValue(text, index);
  }
  return false;
}

const END = new Set(
  'from in to with by for on at of using via into as that which when where if and or then so'.split(' '),
);
const HELD = new Set(
  'text string value list array image input recording audio video document html json markdown line view page table dataframe map sentence word csv column'.split(
    ' ',
  ),
);

// A part of what is passed in, or of what is only shown.
function isValue(text: readonly Token[], at: number): boolean {
  const token = text[at] as Token;
  const next = text[at + 1];
  if (!next || next.sentence !== token.sentence) return true;
  for (let index = at + 1; index < text.length && index < at + 7; index++) {
    const other = text[index] as Token;
    if (other.sentence !== token.sentence) break;
    if (HELD.has(other.lemma)) return true;
    if (/^(?:file|folder|table|database|disk|mailbox|bucket|account|project|board|server|id)$/.test(other.lemma))
      return false;
  }
  return true;
}

const FINITE = /^[a-z]{3,}s$/;
const NOT_FINITE = /(?:ss|us|is|ous|ics|ings|ies's)$/;

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
