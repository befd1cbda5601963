import type { Part } from './references.ts';

/** A value of a definition with the field that it stands in. */
export type Quoted<Value = string> = { value: Value; field: string };

/** A value that a schema lists. Lists and objects among them are left out. */
export type Listed = Quoted<string | number | boolean>;

/** What every value has to keep to. Without types it may be anything. */
export type Shape = {
  types: readonly string[];
  /** Whether it can only be one of the values listed. */
  closed: boolean;
  maxLength: number | undefined;
  required: ReadonlySet<string>;
};

/** What a schema says of a value, its branches included, before the schemas of its parts are read. */
export type Facts = Shape & {
  /** Where the schema stands. What it refers to stands elsewhere. */
  field: string;
  /** The values that it lists, in whichever branch. */
  values: Listed[];
  description: Quoted | undefined;
  format: string;
  default: unknown;
  /** Properties by name; nothing where there are none, as in most schemas. */
  properties: Map<string, { container: string; sources: Part[] }> | undefined;
  items: Part[] | undefined;
};

export const NO_TYPES: readonly string[] = [];

const NO_NAMES: ReadonlySet<string> = new Set();

/** Nothing said as yet. */
export function anything(): Shape {
  return { types: NO_TYPES, closed: false, maxLength: undefined, required: NO_NAMES };
}

/** Nothing said as yet of what stands at a field. */
export function nothing(field: string): Facts {
  return {
    types: NO_TYPES,
    closed: false,
    maxLength: undefined,
    required: NO_NAMES,
    field,
    values: [],
    description: undefined,
    format: '',
    default: undefined,
    properties: undefined,
    items: undefined,
  };
}
