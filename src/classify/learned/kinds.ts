/** A kind of observation, numbered so that nobody has to look up its name. */
export type Kind = { name: string; number: number };

/** The names of the kinds, by their numbers. */
export const KIND_NAMES: string[] = [];

function kindOf(name: string): Kind {
  return { name, number: KIND_NAMES.push(name) - 1 };
}

/** The names of the kinds of observation about a verb and its object, and about words, at one place of a definition. */
function kindsAt(place: string) {
  return {
    word: kindOf(place),
    past: kindOf(`${place}f`),
    pair: kindOf(`${place}b`),
    object: kindOf(`${place}~`),
    noun: kindOf(`${place}v`),
    group: kindOf(`${place}c`),
    lead: kindOf(`${place}l`),
  };
}

/** The kinds of observation at one place. */
export type Kinds = ReturnType<typeof kindsAt>;

/** Every kind of observation, by what it is made of. The order is that of their numbers. */
export const KIND = {
  NAME: kindsAt('n'),
  LEAD: kindsAt('l'),
  BODY: kindsAt('b'),
  SERVER: kindsAt('d'),
  NAMED: kindsAt('dn'),
  OBJECT: kindOf('no'),
  LISTED: kindOf('lm'),
  BOTH: kindOf('nl'),
  ARGUMENT: kindOf('a'),
  ARGUMENT_WORD: kindOf('aw'),
  CHOICE: kindOf('ec'),
  SERVER_WORD: kindOf('s'),
};
