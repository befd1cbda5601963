import { isMode } from '#definition/parameter-kinds.ts';
import { readParameters, type Parameter } from '#definition/parameters.ts';
import type { Spot } from '#model/verdict.ts';
import type { Tool } from '#model/tool.ts';
import { actOf } from './act-forms.ts';
import { actAt } from './clauses.ts';
import { actsIn, type Act } from './acts.ts';
import { tokenize } from '../reading/tokens.ts';
import { VALUE_PARTS, type ActKind } from '../reading/vocabulary/acts.ts';
import { wordSet } from '../reading/word-set.ts';

/** An act that an argument offers: by its name, its text or one of its values. */
export type Offered = Spot & { kinds: readonly ActKind[]; sure: boolean };

/** The acts that arguments offer at any depth: values of modes, flags, and what their texts say happens. */
export function offeredActs(tool: Tool): Offered[] {
  const found: Offered[] = [];
  for (const key of ['title', 'description'] as const) {
    const text: unknown = Object.hasOwn(tool.inputSchema, key) ? tool.inputSchema[key] : undefined;
    if (typeof text === 'string' && text.includes(' ')) fromText(text, `inputSchema/${key}`, found);
  }
  const reaches = !ABOUT_MAIL.test(`${tool.name} ${tool.description.slice(0, READ)}`);
  for (const parameter of readParameters(tool.inputSchema).all.slice(0, MOST)) {
    fromValues(parameter, found);
    fromName(parameter, found);
    if (reaches && REACHED.test(parameter.words.join('')))
      found.push({ field: parameter.container, quote: parameter.name, kinds: ['sends'], sure: false });
    fromText(parameter.description, parameter.described, found);
    const title = titleOf(parameter);
    if (title) fromText(title, `${parameter.field}/title`, found);
  }
  return found;
}

/** The act that a value names with its first or its last word: `delete`, `wipe_all`, `batch-delete`. */
export function actOfValue(value: string): { kinds: readonly ActKind[]; noun: boolean } | undefined {
  if (value.length > 40 || /\s\S+\s\S+\s/.test(value)) return undefined;
  const words = value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  for (const word of [words[0], words.at(-1)]) {
    const act = word === undefined ? undefined : actOf(word);
    if (act && (act.form === 'base' || act.form === 's')) return { kinds: act.kinds, noun: act.noun };
  }
  return undefined;
}

// Whom a result is sent to, where the tool is not about mail itself.
const REACHED = /^(?:cc|bcc|recipients?|emailto|toemails?|sendto|mailto|notifyemails?|forwardto)$/;
const ABOUT_MAIL = /mail|message|inbox|thread|invit|meeting|event|contact|calendar|letter/i;

// No published tool takes half as many.
const MOST = 400;

// What is filtered, sorted or described by such a name is no choice of what to do.
const ABOUT =
  /^(?:events?|filters?|status|statuses|state|states|sort|sorts|order|orderby|sortby|roles?|permissions?|scopes?|category|kind|type|types|include|includes|exclude|fields?|expand|select|columns?|metrics?|topics?|level|format|resource|direction|groupby|labels?|tags?|reason|priority|severity|trigger|visibility|lang|language|unit|units|transition|effect|feature|features|capability|capabilities|triggers)$/;
const CHOOSES =
  /^(?:what|do|then|after|afterwards|next|effect|behaviou?r|disposition|handling|with|todo|step|command|subcommand|tool|strategy|how|method|cmd|op|verb|task|function|mode)$/;

function isAbout({ words }: Parameter): boolean {
  return ABOUT.test(words.join('')) || ABOUT.test(words.at(-1) ?? '');
}

// `on_error`, `ifMissing`, `when_done`: what is done then.
const CASE =
  /^(?:on|if|when|after)(?:success|error|errors|match|conflict|finish|finished|done|hit|found|missing|exists|fail|failure|complete|completed|read|exit|close|end|empty)$/;

function chooses(parameter: Parameter): boolean {
  if (!isMode(parameter) && isAbout(parameter)) return false;
  return (
    isMode(parameter) ||
    CASE.test(parameter.words.join('')) ||
    CHOOSES.test(parameter.words.at(-1) ?? '') ||
    CHOOSES.test(parameter.words[0] ?? '')
  );
}

const GRAVE: ReadonlySet<ActKind> = new Set(['destroys', 'pays', 'sends', 'grants']);

function isGrave(kinds: readonly ActKind[]): boolean {
  return kinds.some((kind) => GRAVE.has(kind));
}

const ELSE = /^(?:none|keep|details?|show|list|get|view|skip|ignore|nothing|preview|leave|read)$/i;
const LISTS =
  /\b(?:one of|either|can be|may be|must be|options?|values?|choices?|possible|supported|allowed|valid|available|actions?|operations?|modes?|e\.g\.)\b[^.\n]{0,160}/gi;

function fromValues(parameter: Parameter, found: Offered[]): void {
  const mode = chooses(parameter);
  if (!mode && isAbout(parameter)) return;
  const offersElse = parameter.choices.some(({ value }) => ELSE.test(value));
  for (const { value, field } of parameter.choices) {
    const act = actOfValue(value);
    const bare = act?.noun === true && !offersElse && !/[_\s-]/.test(value);
    if (!act || (!mode && (bare || !isGrave(act.kinds)))) continue;
    found.push({ field, quote: value, kinds: act.kinds, sure: mode || act.kinds.includes('destroys') });
  }
  const { default: standard } = parameter;
  if (typeof standard === 'string' && parameter.choices.length === 0) {
    const act = actOfValue(standard);
    if (act && !act.noun && isGrave(act.kinds))
      found.push({ field: `${parameter.field}/default`, quote: standard, kinds: act.kinds, sure: false });
  }
  if (!mode || parameter.choices.length > 0) return;
  for (const [listed] of parameter.description.slice(0, READ).matchAll(LISTS))
    for (const word of listed.split(/[^\p{L}_-]+/u)) {
      const act = actOfValue(word);
      if (act && !act.noun && (isGrave(act.kinds) || act.kinds.includes('writes') || act.kinds.includes('runs')))
        found.push({ field: parameter.described, quote: word, kinds: act.kinds, sure: act.kinds.includes('destroys') });
    }
}

const READ = 2_000;
const BEFORE = /^(?:auto|also|and|then|should|do|force|allow|enable|with|is|will|please|always|then|can)$/;

// `delete_after`, `autoPurge`, `notify`: an act named by a switch. Of other arguments, only what is grave.
function fromName(parameter: Parameter, found: Offered[]): void {
  const { words, type, container, name } = parameter;
  const [first = '', second = ''] = words;
  const act = actOf(first) ?? (BEFORE.test(first) || second === 'after' ? actOf(second) : undefined);
  if (act?.form !== 'base') return;
  const flag = type === 'boolean';
  if (!flag && !(act.kinds.includes('destroys') && !act.noun && words.length <= 3)) return;
  if (act.noun && words.length > 1 && !BEFORE.test(first) && !isGrave(act.kinds)) return;
  if (!isGrave(act.kinds) && !act.kinds.includes('runs') && !KEEPS.has(act.lemma)) return;
  if (words.some((word) => VALUE_PARTS.has(word))) return;
  found.push({ field: container, quote: name, kinds: act.kinds, sure: false });
}

const KEEPS = wordSet('save store mark upload commit create push write apply merge archive upsert overwrite');

const CONDITION =
  /^(?:if|when|whether|set|flag|option|boolean|true|defaults? to \w+|optional(?:ly)?|should|also|used|a)\b[^.\n]{0,40}?\b(?:true|set|given|enabled|yes|present|specified|provided|to|also|should)\b[,:;)]?\s*(?:will |should |then |also |it |the tool |permanently |automatically )*/i;
// One look at the text for a stem of each grave verb spares most texts their words.
const GRAVE_STEMS =
  /delet|remov|destroy|drop|eras|purg|wip|clear|truncat|reset|overwrit|prun|empt|flush|discard|uninstall|forget|kill|terminat|pay|paid|charg|bill|refund|transfer|buy|bought|sell|sold|purchas|withdraw|send|sent|mail|notif|broadcast|forward|publish|invit|announc|grant|revok|elevat|executed|shell|evaluated|committed/i;

function titleOf({ sources }: Parameter): string {
  const raw = sources[0]?.raw;
  const title = raw && Object.hasOwn(raw, 'title') ? raw['title'] : undefined;
  return typeof title === 'string' && title.includes(' ') ? title : '';
}

function fromText(source: string, field: string, found: Offered[]): void {
  const text = source.slice(0, READ);
  if (text.length < 8 || !GRAVE_STEMS.test(text)) return;
  const condition = CONDITION.exec(text)?.[0] ?? '';
  const rest = text.slice(condition.length);
  const tokens = tokenize(rest);
  const acts: Act[] = actsIn(tokens, rest);
  const opening = tokens[0];
  const first = actAt(tokens, 0);
  if (opening && acts[0]?.token !== opening && condition !== '' && first?.form === 'base')
    acts.unshift({ token: opening, form: first.form, kinds: first.kinds, sure: false });
  for (const { token, form, kinds } of acts)
    // "Is sent to the service" is said of the argument.
    if (isGrave(kinds) && !(kinds.includes('sends') && form === 'ed'))
      found.push({ field, quote: token.text, kinds, sure: false });
}
