import type { Token } from '../reading/tokens.ts';
import type { ActKind } from '../reading/vocabulary/acts.ts';
import { actAt, before, gap, inCondition, inRelative, JOINT, PRESENT, takesObject, type Place } from './clauses.ts';
import { wordSet } from '../reading/word-set.ts';

/** Whether a past participle states an act, and surely: "the rows are deleted". One without a verb is an adjective. */
export function passive(place: Place): boolean | undefined {
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
  if (!PRESENT.has(auxiliary) || isOfResults(text, at)) return undefined;
  if (inRelative(place, index) || inCondition({ ...place, at: index })) return undefined;
  const kinds = actAt(text, at)?.kinds ?? [];
  if (kinds.every((kind) => kind === 'writes' || kind === 'moves') && STATES.has((text[at] as Token).lower))
    return undefined;
  if (auxiliary === 'be' || auxiliary === 'get') {
    const modal = text[index - 1]?.lower ?? '';
    if (modal !== 'will' && kinds.every((kind) => WEAK.has(kind))) return undefined;
    if (modal === 'to' || modal === 'should' || modal === 'must' || modal === 'would') return undefined;
    return modal === 'will';
  }
  return kinds.some((kind) => kind === 'destroys' || kind === 'pays' || kind === 'sends');
}

/** Whether a gerund states an act, and surely: "by deleting the rows". */
export function gerund(place: Place): boolean | undefined {
  const { text, at } = place;
  const index = before(place);
  const previous = index < 0 ? undefined : text[index]?.lower;
  const kinds = actAt(text, at)?.kinds ?? [];
  const grave = kinds.some((kind) => kind === 'destroys' || kind === 'pays' || kind === 'sends' || kind === 'grants');
  if (previous === 'by') return grave ? true : takesObject(place) ? false : undefined;
  return grave && gap(place).includes(',') && takesObject(place) ? false : undefined;
}

function isOfResults(text: readonly Token[], at: number): boolean {
  const { lower, sentence } = text[at] as Token;
  // A log that is truncated is cut; a text that is truncated to a length is shown so.
  if (lower === 'truncated')
    return (
      text[at + 1]?.sentence === sentence || text.slice(Math.max(0, at - 4), at).some(({ lemma }) => CUT.has(lemma))
    );
  return PAST_STATES.has(lower);
}

const CUT = wordSet('text result output response content body description value message set');
const WEAK: ReadonlySet<ActKind> = new Set(['writes', 'moves', 'runs']);
const PASSIVE = new Set(['is', 'are', 'be', 'being']);
// "Truncated to 300 characters", "ordered by date": said of results.
const PAST_STATES = wordSet(
  'truncated ordered assumed issued delivered shared submitted published exposed billed traded consumed',
);
const STATES = wordSet(
  'set enabled disabled stored put hidden installed attached configured saved logged opened closed locked based converted assigned archived labelled labeled labels tagged registered recorded modified changed updated edited written imported applied performed run scheduled shared followed joined left commented booked reserved',
);
