/**
 * Text that stands in every match of a pattern: of each clause at least one literal, in lower case.
 * Characters beyond ASCII all count as `FOREIGN`.
 */
export type Clause = readonly string[];
export const FOREIGN = '\u0080';

/** A piece of a pattern: all that it can match, where that is a short list, or else the clauses that it needs. */
type Part = { exact?: readonly string[]; clauses: readonly Clause[] };

/** What a text must hold to be worth trying a pattern on. */
export function required({ source, flags }: RegExp): readonly Clause[] {
  // With both flags a few characters beyond ASCII match ASCII letters.
  if (/v/.test(flags) || (flags.includes('u') && flags.includes('i'))) return [];
  return needs(parse(source, 0)[0]).map(shortened).map(withoutLonger);
}

function letter(code: number): string {
  return code > 127 ? FOREIGN : String.fromCharCode(code).toLowerCase();
}

function literal(code: number): Part {
  return { exact: [letter(code)], clauses: [] };
}

// One letter, a space or nothing at all stands in almost every text.
function telling(clause: Clause) {
  return clause.every((text) => text.length > 1 || /[^\w\s.,:;'"()/-]/.test(text));
}

function needs({ exact, clauses }: Part): readonly Clause[] {
  return exact ? (telling(exact) ? [exact] : []) : clauses;
}

// Beyond this, spelling out every combination tells no more than its pieces do.
const MOST = 24;

function sequence(parts: readonly Part[]): Part {
  const clauses: Clause[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  const flush = () => {
    if (telling(run)) clauses.push(run);
    run = [''];
    whole = false;
  };
  for (const part of parts) {
    const { exact } = part;
    if (!exact || exact.length * run.length > MOST) flush();
    if (exact) run = run.flatMap((before) => exact.map((after) => before + after));
    else clauses.push(...part.clauses);
  }
  if (whole) return { exact: run, clauses: [] };
  flush();
  return { clauses };
}

function shortest(clause: Clause) {
  return Math.min(...clause.map((text) => text.length));
}

const ANYTHING: Part = { clauses: [] };

function choice(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact) && exact.length <= MOST) return { exact: [...new Set(exact)], clauses: [] };
  const best = parts.map((part) => needs(part).toSorted((a, b) => shortest(b) - shortest(a))[0]);
  if (best.some((clause) => clause === undefined)) return ANYTHING;
  return { clauses: [[...new Set(best.flatMap((clause) => clause ?? []))]] };
}

function repeated(part: Part, least: number, most: number): Part {
  if (least === 1 && most === 1) return part;
  if (least > 0) return { clauses: needs(part) };
  return most === 1 && part.exact ? { exact: [...new Set([...part.exact, ''])], clauses: [] } : ANYTHING;
}

const EMPTY: Part = { exact: [''], clauses: [] };

const CONTROLS: Record<string, number> = { n: 10, r: 13, t: 9, f: 12, v: 11, '0': 0 };

const ESCAPE = /^\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([pP]\{[^}]*\}|k<[^>]*>|c[a-z]|\d+)|([^]))/i;

/** An escape, and how many characters it is written with. */
function escaped(rest: string): [Part, number] {
  const [all = '\\', wide, unit, byte, set, one = ''] = ESCAPE.exec(rest) ?? [];
  const code = Number.parseInt(wide ?? unit ?? byte ?? '', 16);
  // Two units of text, though one character.
  if (code > 0xffff) return [{ clauses: [[FOREIGN]] }, all.length];
  if (!Number.isNaN(code)) return [literal(code), all.length];
  if (set !== undefined || /[dwsDWS]/.test(one)) return [ANYTHING, all.length];
  if (/[bB]/.test(one)) return [EMPTY, all.length];
  return [literal(CONTROLS[one] ?? one.charCodeAt(0)), all.length];
}

/** A class stands for its characters when they are few and named one by one. */
function classOf(negated: string, members: string): Part {
  const codes = members.replaceAll(/\\u\{?([0-9a-f]+)\}?-?/gi, (_, code: string) =>
    Number.parseInt(code, 16) > 127 ? '' : '-',
  );
  if (!negated && codes === '') return { clauses: [[FOREIGN]] };
  if (negated || /\\[^./\\[\]-]|.-./s.test(members)) return ANYTHING;
  const letters = new Set(Array.from(members.replaceAll(/\\(?=.)/g, ''), (member) => letter(member.charCodeAt(0))));
  return letters.has(FOREIGN) || letters.size > 6 ? ANYTHING : { exact: [...letters], clauses: [] };
}

const QUANTIFIER = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/;

const CLASS = /^\[(\^?)((?:\\[^]|[^\]\\])*)\]/;
const GROUP = /^\((\?:|\?<?[=!]|\?<\w+>)?/;

function parse(source: string, start: number): [Part, number] {
  const parts: Part[][] = [[]];
  let at = start;
  while (at < source.length && source[at] !== ')') {
    const rest = source.slice(at);
    let part: Part = ANYTHING;
    const [group, kind] = GROUP.exec(rest) ?? [];
    const [set, negated = '', members = ''] = CLASS.exec(rest) ?? [];
    if (group !== undefined) {
      [part, at] = parse(source, at + group.length);
      at++;
      if (kind && /[=!]$/.test(kind)) part = EMPTY;
    } else if (set !== undefined) [part, at] = [classOf(negated, members), at + set.length];
    else if (rest[0] === '\\') {
      const [found, length] = escaped(rest);
      [part, at] = [found, at + length];
    } else {
      if (rest[0] === '^' || rest[0] === '$') part = EMPTY;
      else if (rest[0] !== '.') part = literal(rest.charCodeAt(0));
      at++;
      if (rest[0] === '|') {
        parts.push([]);
        continue;
      }
    }
    const [quantifier, sign, least, comma, most] = QUANTIFIER.exec(source.slice(at)) ?? [];
    if (quantifier !== undefined) {
      at += quantifier.length;
      const from = sign ? (sign === '+' ? 1 : 0) : Number(least);
      const to = sign === '?' ? 1 : sign || (comma && !most) ? Infinity : Number(most || least);
      part = repeated(part, from, to);
    }
    parts.at(-1)?.push(part);
  }
  return [choice(parts.map(sequence)), at];
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
