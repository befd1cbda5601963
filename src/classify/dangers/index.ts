import { fieldText } from '#definition/field.ts';
import type { Spot } from '#model/verdict.ts';
import { actsIn } from './acts.ts';
import { actAt } from './clauses.ts';
import type { Definition } from '../reading/definition.ts';
import { disguiseIn } from '../reading/disguise.ts';
import { foreignActs } from './foreign-acts.ts';
import { foreignText } from './language.ts';
import { namedAct } from './name-acts.ts';
import { offeredActs } from './parameter-acts.ts';
import { programsTaken } from './programs.ts';
import type { MayMatch } from '../reading/prefilter.ts';
import { markExcluded } from '../reading/exclusions.ts';
import { tokenize } from '../reading/tokens.ts';
import type { ActKind } from '../reading/vocabulary/acts.ts';
import { DATA_IDIOMS } from './vocabulary/idioms-of-data.ts';
import { PEOPLE_IDIOMS } from './vocabulary/idioms-of-people.ts';

/** An act beyond reading that a definition speaks of, wherever it does. `sure` where the same call does it for certain. */
export type Danger = Spot & {
  /** What follows the verb in its sentence. */
  object?: string;
  /** The guard rail that the idiom feeds. */
  rail?: string;
  /** Whether a program that is passed in is a statement of a query language. */
  statement?: boolean;
  kinds: readonly ActKind[];
  sure: boolean;
  by: 'text' | 'idiom' | 'name' | 'argument' | 'program' | 'disguise' | 'foreign';
};

/** All that a definition says of acts: in the whole of its text, title, name and arguments. Learned weights have no part in it. */
export function dangersSaid(definition: Definition): readonly Danger[] {
  const before = known.get(definition);
  if (before) return before;
  const found = readDangers(definition);
  known.set(definition, found);
  return found;
}

// Several guard rails ask about each definition.
const known = new WeakMap<Definition, readonly Danger[]>();

function readDangers(definition: Definition): Danger[] {
  const { tool, name, field, text, clean } = definition;
  const found: Danger[] = [];
  for (const { token, kinds, sure } of actsIn(text, clean))
    found.push({
      field,
      quote: token.text,
      kinds,
      sure: sure && !token.excluded,
      by: 'text',
      object: clean.slice(token.end, token.end + OBJECT),
    });
  fromIdioms(clean, field, found, definition.idioms());
  const foreign = foreignText(definition);
  if (foreign)
    for (const { start, end, kinds } of foreignActs(foreign, clean))
      found.push({ field, quote: clean.slice(start, end), kinds, sure: false, by: 'foreign' });
  fromRest(fieldText(tool, definition.server, field), field, found);
  for (const [place, title] of titles(definition)) fromTitle(title, place, found);
  const named = namedAct(name);
  if (named) found.push({ ...named, by: 'name' });
  for (const offered of offeredActs(tool)) found.push({ ...offered, by: 'argument' });
  for (const program of programsTaken(definition)) found.push({ ...program, kinds: ['runs'], by: 'program' });
  fromDisguise(tool.description, 'description', found);
  fromDisguise(tool.name, 'name', found);
  return found;
}

const IDIOMS = [...DATA_IDIOMS, ...PEOPLE_IDIOMS];

function fromIdioms(text: string, field: string, found: Danger[], mayMatch: MayMatch = () => true): void {
  for (const { pattern, kinds, sure, rail } of IDIOMS) {
    if (!mayMatch(pattern)) continue;
    // A denial of the first says nothing of the second.
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (match.trim() === '' || isDenied(text, index) || (sure && RELATIVE.test(match))) continue;
      found.push({ field, quote: match.trim(), kinds, sure, by: 'idiom', ...(rail && { rail }) });
      break;
    }
  }
}

const RELATIVE = /\b(?:that|which|who|if|when|whether|once|until) (?:is|are|gets?|will be)\b/i;
const DENIAL =
  /(?:\b(?:not|never|no|without|cannot|nothing|none)|n['’]t)(?: (?:be|is|are|it|any|an?|the|ever|to))?\s*$/i;

function isDenied(text: string, at: number): boolean {
  return DENIAL.test(text.slice(Math.max(0, at - 30), at));
}

const OBJECT = 80;

// As much as rules read of a text.
const READ = 2_000;

/** How much of a text is read in all. What is longer is not known to be harmless. */
const MOST_TEXT = 100_000;

/** What stands far down a long text. */
function fromRest(source: string, field: string, found: Danger[]): void {
  if (source.length <= READ) return;
  // A sentence that was begun is read whole.
  const from = Math.max(source.lastIndexOf('. ', READ), source.lastIndexOf('\n', READ), READ - 200);
  const rest = source.slice(from + 1, MOST_TEXT);
  const text = markExcluded(tokenize(rest), rest);
  for (const { token, kinds, sure } of actsIn(text, rest))
    found.push({
      field,
      quote: token.text,
      kinds,
      sure: sure && !token.excluded,
      by: 'text',
      object: rest.slice(token.end, token.end + OBJECT),
    });
  fromIdioms(rest, field, found);
}

function titles({ tool, field }: Definition): [string, string][] {
  const given: [string, unknown][] = [
    ['title', field === 'title' ? undefined : tool.title],
    ['annotations/title', tool.annotations?.title],
  ];
  return given.filter((one): one is [string, string] => typeof one[1] === 'string' && one[1].length < READ);
}

function fromTitle(title: string, field: string, found: Danger[]): void {
  const tokens = tokenize(title);
  const [first] = tokens;
  const act = actAt(tokens, 0);
  if (first && act?.form === 'base' && !act.noun && act.kinds.some((kind) => TITLED.has(kind)))
    found.push({ field, quote: first.text, kinds: act.kinds, sure: false, by: 'text' });
  for (const { token, kinds } of actsIn(tokens, title))
    found.push({ field, quote: token.text, kinds, sure: false, by: 'text' });
}

const TITLED: ReadonlySet<ActKind> = new Set(['destroys', 'pays', 'sends']);

function fromDisguise(source: string, field: string, found: Danger[]): void {
  const quote = disguiseIn(source.slice(0, MOST_TEXT));
  if (quote !== undefined) found.push({ field, quote, kinds: [], sure: false, by: 'disguise' });
}
