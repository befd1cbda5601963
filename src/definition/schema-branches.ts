import { isObject } from '#model/object.ts';
import { conjoined, mayRead, note, refers, type Part, type Reading } from './references.ts';
import { anything, nothing, type Facts, type Shape } from './schema-facts.ts';
import { addKeywords } from './schema-keywords.ts';

/** Reads what schemas say of a value of which one of them holds. */
export function factsOf(reading: Reading, sources: Part[], field: string): Facts {
  const facts = nothing(field);
  const [only] = sources;
  // Most schemas neither refer to others nor offer a choice.
  if (only && sources.length === 1 && isPlain(only)) {
    if (mayRead(reading, field)) facts.types = withImplied(facts, addKeywords(reading, facts, facts, only));
  } else {
    const gathering: Gathering = { reading, facts, known: undefined, depth: 0 };
    Object.assign(facts, either(sources.map((one) => gather(gathering, one))));
  }
  if (facts.types.includes('null')) facts.types = facts.types.filter((type) => type !== 'null');
  return facts;
}

function isPlain(part: Part): boolean {
  return !refers(part) && !hasBranches(part);
}

function withImplied({ types }: Shape, implied: readonly string[]): readonly string[] {
  return types.length > 0 ? types : implied;
}

/** The schemas gathered for one value; `null` for one whose gathering has begun, which adds nothing to itself. */
type Gathering = { reading: Reading; facts: Facts; known: Map<unknown, Shape | null> | undefined; depth: number };

// References and choices within each other; each is a step of the stack.
const DEEPEST = 100;

function gather(gathering: Gathering, own: Part): Shape | null {
  const { reading, facts } = gathering;
  const before = gathering.known?.get(own.raw);
  if (before !== undefined) return before;
  if (gathering.depth >= DEEPEST) {
    note(reading, own.field, 'deep');
    return anything();
  }
  if (!mayRead(reading, own.field)) return anything();
  const parts = conjoined(reading, own);
  let shape = anything();
  let implied: readonly string[] = [];
  for (const part of parts) {
    const types = addKeywords(reading, facts, shape, part);
    if (implied.length === 0) implied = types;
  }
  shape.types = withImplied(shape, implied);
  if (!parts.some(hasBranches)) return shape;
  const known = (gathering.known ??= new Map());
  known.set(own.raw, null);
  gathering.depth++;
  for (const part of parts) shape = withBranches(gathering, shape, part);
  gathering.depth--;
  known.set(own.raw, shape);
  return shape;
}

function hasBranches({ raw }: Part) {
  return 'anyOf' in raw || 'oneOf' in raw || 'then' in raw || 'else' in raw;
}

function withBranches(gathering: Gathering, own: Shape, { raw, field }: Part): Shape {
  let shape = own;
  for (const key of ['anyOf', 'oneOf']) {
    const branches = raw[key];
    if (Array.isArray(branches)) shape = both(shape, either(chosen(gathering, branches, `${field}/${key}`)));
  }
  for (const key of ['then', 'else']) if (raw[key]) chosen(gathering, [raw[key]], field, key);
  return shape;
}

function chosen(gathering: Gathering, branches: unknown[], field: string, key?: string): (Shape | null)[] {
  const shapes: (Shape | null)[] = [];
  for (const [index, raw] of branches.entries()) {
    if (gathering.reading.left === 0) return [...shapes, anything()];
    if (isObject(raw)) shapes.push(gather(gathering, { raw, field: `${field}/${key ?? index}` }));
    else if (raw === true) shapes.push(anything());
  }
  return shapes;
}

function both(left: Shape, right: Shape): Shape {
  return {
    // Schemas that contradict each other allow nothing; a reader of them may keep to either.
    types:
      left.types.length > 0 && right.types.length > 0
        ? [...new Set([...left.types, ...right.types])]
        : [...left.types, ...right.types],
    closed: left.closed || right.closed,
    maxLength: left.maxLength ?? right.maxLength,
    required: right.required.size > 0 ? left.required.union(right.required) : left.required,
  };
}

function isNull({ types }: Shape) {
  return types.length === 1 && types[0] === 'null';
}

/** "Text or nothing" is text: what else `null` says of itself does not count. */
function either(found: (Shape | null)[]): Shape {
  const shapes = found.filter((shape) => shape !== null);
  const some = shapes.filter((shape) => !isNull(shape));
  const [first, ...others] = some;
  if (!first) return shapes[0] ?? anything();
  if (others.length === 0) return first;
  const lengths = some.map(({ maxLength }) => maxLength);
  return {
    types: some.some(({ types }) => types.length === 0) ? [] : [...new Set(some.flatMap(({ types }) => types))],
    closed: some.every(({ closed }) => closed),
    maxLength: lengths.includes(undefined)
      ? undefined
      : lengths.reduce((most = 0, one = 0) => (one > most ? one : most)),
    required: others.reduce((names, { required }) => names.intersection(required), first.required),
  };
}
