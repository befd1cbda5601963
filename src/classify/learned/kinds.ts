/** A kind of observation, numbered so that nobody has to look up its name. */
export type Kind = { name: string; number: number };

/** The names of the kinds, by their numbers. */
export const KIND_NAMES: string[] = [];

function kindOf(name: string): Kind {
  return { name, number: KIND_NAMES.push(name) - 1 };
}

/** The kinds of observation about a verb and its object, and about words, in one part of a definition. */
function kindsIn(prefix: string) {
  return {
    word: kindOf(prefix),
    past: kindOf(`${prefix}f`),
    pair: kindOf(`${prefix}b`),
    object: kindOf(`${prefix}~`),
    noun: kindOf(`${prefix}v`),
    group: kindOf(`${prefix}c`),
    mainClause: kindOf(`${prefix}l`),
  };
}

/** The kinds of observation in one part of a definition. */
export type Kinds = ReturnType<typeof kindsIn>;

/** Every kind of observation, by what it is made of. The order is that of their numbers. */
export const KIND = {
  NAME: kindsIn('n'),
  CLAUSE: kindsIn('l'),
  BODY: kindsIn('b'),
  SERVER: kindsIn('d'),
  NAMED: kindsIn('dn'),
  OBJECT: kindOf('no'),
  LISTED: kindOf('lm'),
  BOTH: kindOf('nl'),
  ARGUMENT: kindOf('a'),
  ARGUMENT_WORD: kindOf('aw'),
  CHOICE: kindOf('ec'),
  SERVER_WORD: kindOf('s'),
};
