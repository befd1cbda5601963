import { RegExpParser, type AST } from '@eslint-community/regexpp';

/**
 * Text that stands in every match of a pattern: of each clause at least one literal, in lower case.
 * Characters beyond ASCII all count as `FOREIGN`.
 */
export type Clause = readonly string[];
export const FOREIGN = '\u0080';

/** A piece of a pattern: all that it can match, where that is a short list, or else the clauses that it needs. */
type Piece = { exact?: readonly string[]; clauses: readonly Clause[] };

/** The literals that a text must hold to be worth trying a pattern on. */
export function requiredLiterals({ source, flags }: RegExp): readonly Clause[] {
  // With both flags a few characters beyond ASCII match ASCII letters.
  if (/v/.test(flags) || (flags.includes('u') && flags.includes('i'))) return [];
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  return needs(choice(pattern.alternatives)).map(shortened).map(withoutLonger);
}

const parser = new RegExpParser();
const ANYTHING: Piece = { clauses: [] };
const EMPTY: Piece = { exact: [''], clauses: [] };

function read(element: AST.Element): Piece {
  switch (element.type) {
    case 'Character':
      return { exact: [letter(element.value)], clauses: [] };
    case 'CharacterClass':
      return oneOf(element);
    case 'Group':
    case 'CapturingGroup':
      return choice(element.alternatives);
    case 'Quantifier':
      return repeated(read(element.element), element.min, element.max);
    case 'Assertion':
      return EMPTY;
    default:
      return ANYTHING;
  }
}

function letter(code: number): string {
  // Beyond the first plane a character takes two units of text.
  if (code > 0xffff) return FOREIGN + FOREIGN;
  return code > 127 ? FOREIGN : String.fromCharCode(code).toLowerCase();
}

const FEW = 6;

/** A class stands for its characters when they are few and named one by one. */
function oneOf({ negate, elements }: AST.CharacterClass): Piece {
  if (negate) return ANYTHING;
  const letters = new Set<string>();
  for (const element of elements) {
    if (element.type === 'Character') letters.add(letter(element.value));
    else if (element.type === 'CharacterClassRange' && element.min.value > 127) letters.add(letter(element.min.value));
    else return ANYTHING;
  }
  if ([...letters].every((text) => text.startsWith(FOREIGN))) return { clauses: [[FOREIGN]] };
  return letters.size > FEW || [...letters].some((text) => text.startsWith(FOREIGN))
    ? ANYTHING
    : { exact: [...letters], clauses: [] };
}

// Beyond this, spelling out every combination tells no more than its pieces do.
const MOST = 24;

function sequence({ elements }: AST.Alternative): Piece {
  const clauses: Clause[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  const flush = () => {
    if (telling(run)) clauses.push(run);
    run = [''];
  };
  for (const piece of elements.map(read)) {
    const { exact } = piece;
    if (!exact || exact.length * run.length > MOST) {
      flush();
      whole = false;
    }
    if (exact) run = run.flatMap((before) => exact.map((after) => before + after));
    else clauses.push(...piece.clauses);
  }
  if (whole) return { exact: run, clauses: [] };
  flush();
  return { clauses };
}

function choice(alternatives: readonly AST.Alternative[]): Piece {
  const pieces = alternatives.map(sequence);
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const exact = pieces.flatMap((piece) => piece.exact ?? []);
  if (pieces.every((piece) => piece.exact) && exact.length <= MOST) return { exact: [...new Set(exact)], clauses: [] };
  const best = pieces.map((piece) => needs(piece).toSorted((a, b) => shortest(b) - shortest(a))[0]);
  if (best.some((clause) => clause === undefined)) return ANYTHING;
  return { clauses: [[...new Set(best.flatMap((clause) => clause ?? []))]] };
}

function repeated(piece: Piece, least: number, most: number): Piece {
  if (least === 1 && most === 1) return piece;
  if (least > 0) return { clauses: needs(piece) };
  return most === 1 && piece.exact ? { exact: [...new Set([...piece.exact, ''])], clauses: [] } : ANYTHING;
}

function needs({ exact, clauses }: Piece): readonly Clause[] {
  return exact ? (telling(exact) ? [exact] : []) : clauses;
}

// One letter, a space or nothing at all stands in almost every text.
function telling(clause: Clause): boolean {
  return clause.every((text) => text.length > 1 || /[^\w\s.,:;'"()/-]/.test(text));
}

function shortest(clause: Clause): number {
  return Math.min(...clause.map((text) => text.length));
}

// The beginning of a literal tells almost as much as the whole, and fewer beginnings fit a processor's nearest memory.
const LONGEST = 11;

function shortened(clause: Clause): Clause {
  return [...new Set(clause.map((text) => text.slice(0, LONGEST)))];
}

// Where "url" stands in a clause, "urls" adds nothing.
function withoutLonger(clause: Clause): Clause {
  return clause.filter((text) => !clause.some((other) => other !== text && text.includes(other)));
}
