import { identifierWords, withoutNumber } from '#definition/identifier.ts';
import { fieldText } from '#definition/field.ts';
import type { Spot } from '#model/verdict.ts';
import type { Words } from './matchers.ts';
import { NOTHING } from './quote.ts';
import type { Definition } from './reading/definition.ts';
import type { Token } from './reading/tokens.ts';
import type { NameWord } from './reading/words.ts';

/** The verb of the name, with what it acts upon where objects are given. */
export function inName({ name }: Definition, verbs?: Words, objects?: Words): Spot[] {
  const { verb } = name;
  if (!verb || (verbs && !verbs.has(verb.lemma))) return NOTHING;
  if (!objects) return [{ field: 'name', quote: verb.text }];
  for (const word of name.words)
    if (word !== verb && objects.has(word.lemma))
      return [
        { field: 'name', quote: verb.text },
        { field: 'name', quote: word.text },
      ];
  return NOTHING;
}

/** A verb of the main clause, with what it acts upon where objects are given. */
export function inMainClause({ mainClause, field }: Definition, verbs?: Words, objects?: Words): Spot[] {
  if (!mainClause.verb) return NOTHING;
  for (let index = -1; index < mainClause.more.length; index++) {
    const verb = index < 0 ? mainClause.verb : (mainClause.more[index] as Token);
    if (verbs && !verbs.has(verb.lemma)) continue;
    if (!objects) return [{ field, quote: verb.text }];
    const object = near(mainClause.tokens, verb, objects);
    if (object)
      return [
        { field, quote: verb.text },
        { field, quote: object.text },
      ];
  }
  return NOTHING;
}

/** A word of the text that is not negated. */
export function inText({ said, field }: Definition, words: Words): Spot[] {
  for (const word of words) {
    const token = said.get(word);
    if (token) return [{ field, quote: token.text }];
  }
  return NOTHING;
}

/** A value that a mode offers. */
export function inModes({ choices }: Definition, verbs: Words, whole: boolean): Spot[] {
  for (const { words, choices: values } of choices) {
    if (!words.some((word) => MODES.has(word))) continue;
    const value = values.find((choice) => offers(choice.value.slice(0, LONGEST), verbs, whole));
    if (value) return [{ field: value.field, quote: value.value }];
  }
  return NOTHING;
}

/** An argument by its name. */
export function quoteParameter(
  { parameters }: Definition,
  is: (parameter: Definition['parameters'][number]) => boolean,
): Spot[] {
  for (const parameter of parameters) if (is(parameter)) return [{ field: parameter.container, quote: parameter.name }];
  return NOTHING;
}

/** A word of the server's title or package. */
export function quoteServer({ serverWords, tool, server }: Definition, is: (word: NameWord) => boolean): Spot[] {
  const word = serverWords.find(is);
  if (!word) return NOTHING;
  const titled = fieldText(tool, server, 'server/title').includes(word.text);
  return [{ field: titled ? 'server/title' : 'server/package', quote: word.text }];
}
// What follows such a word is where, for whom or how, no longer what.
const TURN = new Set('on in for from to with by via at using into within through inside without'.split(' '));

function near(tokens: Token[], verb: Token, objects: Words): Token | undefined {
  const at = tokens.indexOf(verb);
  // Japanese and Korean put the object before the verb.
  if (verb.text.charCodeAt(0) > 0x3000)
    return tokens.find((token) => token !== verb && !token.excluded && objects.has(token.lemma));
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start > verb.start + 60 || (TURN.has(token.text) && index > at + 1)) return undefined;
    if (!token.excluded && objects.has(token.lemma)) return token;
  }
  return undefined;
}

const MODES = new Set(
  'action actions operation mode method command cmd type op verb subcommand do task function'.split(' '),
);

// A value that says more than this is a text and no mode.
const LONGEST = 200;

function offers(value: string, verbs: Words, whole: boolean): boolean {
  if (whole) return verbs.has(value.toLowerCase());
  return identifierWords(value).some((word) => verbs.has(withoutNumber(word)));
}
