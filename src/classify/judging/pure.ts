import { isMode } from '#definition/parameter-kinds.ts';
import { parametersOf } from '#definition/parameters.ts';
import type { Definition } from '../reading/definition.ts';
import { isCut } from './unknown.ts';
import type { Judgement } from './weigh.ts';
import { actOf } from '../dangers/act-forms.ts';
import { DETERMINER } from '../dangers/clauses.ts';
import { languageOf } from '../dangers/language.ts';
import { dangersSaid } from '../dangers/index.ts';
import { HARMLESS, VALUE_PARTS, type ActKind } from '../reading/vocabulary/acts.ts';
import { wordSet } from '../reading/word-set.ts';

type Judged = Pick<Judgement, 'category' | 'found'>;

/** What a judgement comes to for a function of the values passed in: no data is lost, no money moves, nothing is written. */
export function asFunction<One extends Judged>(judgement: One): One {
  const found = judgement.found.filter((effect) => !['destructive', 'financial', 'credentials'].includes(effect));
  return { ...judgement, category: judgement.category === 'write' ? 'read' : judgement.category, found };
}

/** What a judgement comes to for what only asks, guides or measures: it reads. A secret that is told stays one. */
export function asQuestion<One extends Judged>(judgement: One): One {
  const found = judgement.found.filter((effect) => effect !== 'destructive' && effect !== 'financial');
  const acts = judgement.category === 'write' || judgement.category === 'execute';
  return { ...judgement, category: acts ? 'read' : judgement.category, found };
}

const ASKING = wordSet('if whether how what when which who where why');

/** Whether the text opens with a question about an act: "tells whether it can be deleted". Nothing else may be said to happen. */
export function isQuestion({ text }: Definition): boolean {
  const [first, next] = text;
  const looks = first?.term.verbs.some(({ text: group }) => group === 'look' || group === 'reckon') ?? false;
  return first !== undefined && (looks || HARMLESS.has(first.lemma)) && ASKING.has(next?.lower ?? '');
}

const MEASURES = wordSet(
  'rate rates level levels limit limits policy policies time times index statistic statistics stats price prices location locations position positions history count counts layout schedule cast loan loans opening openings hour hours result results standing standings forecast menu calendar quota distance size sizes area areas zone zones',
);

/** Whether a name only measures what its first word would do: `burn_rate`, `transfer_limits`. Its text names no act either. */
export function isMeasure({ name, mainClause, text }: Definition): boolean {
  const { words } = name;
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || !MEASURES.has(last.lemma)) return false;
  const [opening, next] = text;
  const { verb } = mainClause;
  const first = actOf(words[0]?.text.toLowerCase() ?? '');
  if (first && !first.noun && first.form === 'base') return false;
  if (verb === undefined || verb !== opening || opening.form === 'ing') return true;
  return actOf(opening.lower)?.noun === true && !DETERMINER.has(next?.lower ?? '');
}

const GUIDANCE =
  /^\W{0,20}(?:the (?:\w+ )?tool |this (?:\w+ )?tool )?(?:provides?|returns?|gives?|offers?) (?:[\w-]+ ){0,6}?(?:documentation|guidance|guides?|best practices|reference)\b/i;

/** Whether all that comes back is guidance: documentation, a guide, best practices. */
export function isGuidance({ clean }: Definition): boolean {
  return GUIDANCE.test(clean.slice(0, 200));
}

const SEARCH =
  /^\W*(?:runs?|executes?|performs?|issues?|makes?|does) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:search(?:es)?|lookups?)\b/i;

/** Whether what is run is a search. */
export function isSearch({ clean }: Definition): boolean {
  return SEARCH.test(clean.slice(0, 200));
}

const READS = /^(?:get|list|search|read|find|fetch|describe|show|view|count|status|info|lookup|browse|help)(?![a-z])/i;

/** Whether a mode is chosen, and all that can be chosen only reads. */
export function onlyReads({ tool }: Definition): boolean {
  const modes = parametersOf(tool.inputSchema).filter((parameter) => isMode(parameter) && parameter.choices.length > 0);
  return (
    modes.length > 0 && modes.every(({ closed, choices }) => closed && choices.every(({ value }) => READS.test(value)))
  );
}

/** Whether a tool is a function of the values passed in, or only touches what is shown: nothing that lasts is changed. */
export function isPure(definition: Definition): boolean {
  const { name, mainClause } = definition;
  if (languageOf(definition) !== 'english' || isCut(definition) || doesMore(definition)) return false;
  if (
    [name.verb?.lemma, mainClause.verb?.lemma, name.words[0]?.lemma].some(
      (verb) => verb !== undefined && LASTS.has(verb),
    )
  )
    return false;
  const parameters = parametersOf(definition.tool.inputSchema);
  if (parameters.some(({ words }) => words.some((word) => ELSEWHERE.has(word)))) return false;
  if (parameters.length === 0) return touchesView(definition);
  let held = false;
  for (const { words, type } of parameters) {
    const last = words.at(-1) ?? '';
    if (!VALUES.has(last) && !SETTINGS.has(last)) return false;
    // A table by its name is somewhere else; one passed in is a list.
    if (VALUES.has(last) && !(LISTED.has(last) && type === 'string')) held = true;
  }
  return held && (handsBack(definition) || actsOnParts(definition));
}

/** Whether more is said than the first verb does to its object: a second verb, a file, somebody who is told. */
function doesMore(definition: Definition): boolean {
  const main = definition.mainClause.verb?.text ?? '';
  // "Sorts lines and removes empty ones".
  const shapes = UPON_VALUE.test(definition.clean) && !KEPT.test(definition.clean);
  return (
    STANDS_ELSEWHERE.test(definition.clean) ||
    dangersSaid(definition).some(
      ({ kinds, by, quote }) =>
        kinds.some((kind) => REACHES.has(kind)) ||
        (by !== 'name' && !shapes && (main === '' || !quote.startsWith(main))),
    )
  );
}

const KEPT = /\b(?:tables?|records?|messages?|notes?|entries|users?)\b/i;
const STANDS_ELSEWHERE = /\b(?:files?|folders?|disk|database|mailbox|account)\b|~\//i;
const REACHES: ReadonlySet<ActKind> = new Set(['sends', 'pays', 'runs', 'grants', 'moves']);

// What keeps, sends, pays or runs what it is given is no function of it.
const LASTS = wordSet(
  'save store write append insert update put upload import remember record log publish submit commit enqueue post register draw fill paint send email mail message notify text tweet forward share invite pay charge buy sell transfer refund withdraw run execute exec eval evaluate invoke trigger start stop launch deploy install kill schedule grant revoke authorize impersonate set enable disable configure speak say print type press click sign unlock',
);

// What such a name holds stands somewhere else: changing it changes that.
const ELSEWHERE = wordSet(
  'id ids path paths file files filename folder directory dir url uri host name names user account email to channel bucket session project repo repository database collection server query sql command script cmd statement output destination target recipient payment card wallet order',
);
const VALUES = wordSet(
  'text texts string strings input data value values number numbers item items list array rows columns table image audio video html css json xml yaml markdown csv code expression sentence words word lines line password bytes amount content message date time colour color svg base64 hex object a b x y',
);
const LISTED = new Set(['table', 'columns', 'rows']);
const SETTINGS = wordSet(
  'pattern prefix suffix n chunks parts key with replacement length count size width height format algorithm precision unit units from to rate option options separator encoding sides language lang locale case style mode indent limit min max digits decimals type level quality radius angle flags charset delimiter seed depth',
);

const RETURNS =
  /\b(?:returns?|(?:hands?|gives?) (?:it )?back) (?:the |a |an )?(?:(?:new|changed|shortened|cleaned|resulting) )?(?:rest|result|text|string|list|table|image|sound|audio|video|recording|value|copy|object|array|json|html|markdown|css|rows|lines|items|timeline|words)\b|\binto a copy\b|\bthe original stays\b|\bnew (?:image|sound|list|table|recording|video)\b/i;

function handsBack({ clean }: Definition): boolean {
  return RETURNS.test(clean);
}

// "Blanks at both ends of a text", "stop words from a text".
const OF_VALUE =
  /\b(?:from|of|in|by) (?:an? |the |all |another |one |given )?(?:text|string|list|array|object|table|image|recording|audio|video|html|css|json|markdown|csv)\b/i;

// A verb that shortens or shapes, upon the value itself.
const UPON_VALUE =
  /^\W*(?:trims?|truncates?|crops?|cuts?|shortens?|pads?|wraps?|splits?|rotates?|resizes?|blurs?|sorts?|reverses?|strips?|minifies|minify|formats?|escapes?|normali[sz]es?|capitali[sz]es?|encrypts?|decrypts?|hashes|hash|encodes?|decodes?) (?:an? |the )?(?:text|string|list|array|image|picture|recording|audio|video|html|css|json|markdown|lines?|rows|items)\b/i;

function actsOnParts(definition: Definition): boolean {
  const { name, text, clean } = definition;
  if (OF_VALUE.test(clean) || UPON_VALUE.test(clean) || isQuestion(definition)) return true;
  if (name.verb?.term.verbs.some(({ text: verb }) => verb === 'reckon')) return true;
  return [...text, ...name.words].some(({ lemma }) => VALUE_PARTS.has(lemma));
}

const SHOWN = wordSet(
  'selection zoom filter filters highlight highlights view dialog popup banner tooltip cursor focus viewport panel sidebar spinner toast notification-badge stopwatch timer counter',
);
const CLEARS = wordSet('reset clear dismiss close hide collapse');
const LASTING = wordSet(
  'saved stored server account all permanent permanently database everyone mailbox inbox rule rules mail email',
);

function touchesView({ name, text }: Definition): boolean {
  const last = name.words.at(-1)?.lemma ?? '';
  if (!CLEARS.has(name.words[0]?.lemma ?? '')) return false;
  return SHOWN.has(last) && !text.some(({ lower }) => LASTING.has(lower));
}
