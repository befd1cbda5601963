import { mayMatch } from './engine/clues.ts';
import type { Spot } from '#model/verdict.ts';
import type { Definition } from './reading/definition.ts';
import { isSilent } from './engine/questions.ts';
import type { Token } from './reading/tokens.ts';

/** A set of words from one line of text. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

// Most rules find nothing in most definitions, which should cost them nothing.
const NOTHING: Spot[] = [];
Object.freeze(NOTHING);

/** The name's verb, when it is one of these (and acts upon one of those, when objects are given). */
export function inName(definition: Definition, verbs: ReadonlySet<string>, objects?: ReadonlySet<string>): Spot[] {
  if (isSilent(definition, () => ({ words: verbs, where: 'name-verb' }))) return NOTHING;
  const { name } = definition;
  const { verb } = name;
  if (!verb || !verbs.has(verb.lemma)) return NOTHING;
  if (!objects) return [{ field: 'name', quote: verb.text }];
  for (const word of name.words)
    if (word !== verb && objects.has(word.lemma))
      return [
        { field: 'name', quote: verb.text },
        { field: 'name', quote: word.text },
      ];
  return NOTHING;
}

/** A verb of the first statement, when it is one of these (and acts upon one of those, when objects are given). */
export function inLead(definition: Definition, verbs: ReadonlySet<string>, objects?: ReadonlySet<string>): Spot[] {
  if (isSilent(definition, () => ({ words: verbs, where: 'lead-verb' }))) return NOTHING;
  const { lead, field } = definition;
  if (!lead.verb) return NOTHING;
  for (let index = -1; index < lead.more.length; index++) {
    const verb = index < 0 ? lead.verb : (lead.more[index] as Token);
    if (!verbs.has(verb.lemma)) continue;
    if (!objects) return [{ field, quote: verb.text }];
    const object = near(lead.tokens, verb, objects);
    if (object)
      return [
        { field, quote: verb.text },
        { field, quote: object.text },
      ];
  }
  return NOTHING;
}

/** What the name or the first statement says the tool does. */
export function acts(definition: Definition, verbs: ReadonlySet<string>, objects?: ReadonlySet<string>): Spot[] {
  const named = inName(definition, verbs, objects);
  return named.length > 0 ? named : inLead(definition, verbs, objects);
}

/** A word of the name. */
export function named(definition: Definition, words: ReadonlySet<string>): Spot[] {
  if (isSilent(definition, () => ({ words, where: 'name-word' }))) return NOTHING;
  const word = definition.name.words.find(({ lemma, form }) => form !== 'ed' && words.has(lemma));
  return word ? [{ field: 'name', quote: word.text }] : NOTHING;
}

/** A word of the text, asides left out. */
export function says(definition: Definition, words: ReadonlySet<string>): Spot[] {
  if (isSilent(definition, () => ({ words, where: 'text' }))) return NOTHING;
  const { said, field } = definition;
  for (const word of words) {
    const token = said.get(word);
    if (token) return [{ field, quote: token.text }];
  }
  return NOTHING;
}

/** Words of the text that match a pattern, unless they stand in an aside. */
export function phrase(definition: Definition, pattern: RegExp): Spot[] {
  if (isSilent(definition, () => ({ pattern }))) return NOTHING;
  const { clean, clues, field, text } = definition;
  const match = mayMatch(pattern, clues) ? pattern.exec(clean) : null;
  if (!match) return NOTHING;
  const start = match.index;
  const end = start + match[0].length;
  const spots = [{ field, quote: match[0] }];
  let aside = false;
  for (const token of text) {
    if (token.start < start || token.end > end) continue;
    if (!token.aside) return spots;
    aside = true;
  }
  return aside ? NOTHING : spots;
}

/** Words of the text that match a pattern, asides included: what stands in brackets may still decide. */
export function anywhere(definition: Definition, pattern: RegExp): Spot[] {
  if (isSilent(definition, () => ({ pattern }))) return NOTHING;
  const { clean, clues, field } = definition;
  const quote = mayMatch(pattern, clues) ? pattern.exec(clean)?.[0] : undefined;
  return quote ? [{ field, quote }] : NOTHING;
}

/** An argument with one of these names, its words joined by `_`. */
export function takes(definition: Definition, names: ReadonlySet<string>): Spot[] {
  if (isSilent(definition, () => ({ words: names, where: 'argument' }))) return NOTHING;
  for (const { joined, container, name } of definition.parameters)
    if (names.has(joined)) return [{ field: container, quote: name }];
  return NOTHING;
}

/** A choice that an argument such as `action` offers, when its first word is one of these. */
export function offers(definition: Definition, verbs: ReadonlySet<string>): Spot[] {
  if (isSilent(definition, () => ({ choice: true }))) return NOTHING;
  for (const { words, choices } of definition.choices) {
    if (!words.some((word) => MODES.has(word))) continue;
    const value = choices.find((choice) =>
      choice.value
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => verbs.has(word)),
    );
    if (value) return [{ field: value.field, quote: value.value }];
  }
  return NOTHING;
}

const MODES = wordSet('action actions operation mode method command cmd type op verb subcommand do task function');

/** A match of a pattern in the name or in the first statement. */
export function inHead(definition: Definition, pattern: RegExp): Spot[] {
  if (isSilent(definition, () => ({ pattern }))) return NOTHING;
  const { tool, clues, lead, clean, field } = definition;
  if (!mayMatch(pattern, clues)) return NOTHING;
  const quote = pattern.exec(tool.name.slice(0, 200))?.[0];
  if (quote) return [{ field: 'name', quote }];
  const [first, last] = [lead.tokens[0], lead.tokens.at(-1)];
  const found = first && last ? pattern.exec(clean.slice(first.start, last.end)) : null;
  return found ? [{ field, quote: found[0] }] : NOTHING;
}

// What follows such a word is where, for whom or how, no longer what.
const TURN = wordSet('on in for from to with by via at using into within through inside without');

function near(tokens: Token[], verb: Token, objects: ReadonlySet<string>): Token | undefined {
  const at = tokens.indexOf(verb);
  // Japanese and Korean put the object before the verb.
  if (verb.text.charCodeAt(0) > 0x3000)
    return tokens.find((token) => token !== verb && !token.aside && objects.has(token.lemma));
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start > verb.start + 60 || (TURN.has(token.text) && index > at + 1)) return undefined;
    if (!token.aside && objects.has(token.lemma)) return token;
  }
  return undefined;
}
