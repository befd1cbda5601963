import { isObject } from '#model/object.ts';
import type { Tool } from '#model/tool.ts';

/** A parameter of a tool, as far as its schema tells. */
export type Parameter = {
  name: string;
  type: string;
  values: string[];
  required: boolean;
  maxLength?: number;
  /** What its items are, where it is a list. */
  items: string;
  format: string;
  text: string;
};

// A name with a dot or a blank cannot be addressed in every format that looks at arguments.
const ADDRESSABLE = /^[A-Za-z0-9_-]+$/;

type Schema = Record<string, unknown>;

const isNothing = ({ type }: Schema) => type === 'null';

// Nesting deeper than any real schema has is not followed.
const DEEPEST = 20;

// "Text or nothing" is text. What may be text among other things, or says nothing of its type, is held to be text as well:
// a condition on it then refuses the rest.
const flat = (schema: Schema, depth = 0): Schema => {
  const branches = [schema['anyOf'], schema['oneOf']].find(Array.isArray);
  if (branches) {
    const [first, ...others] = branches.filter(isObject).filter((branch) => !isNothing(branch));
    if (first && others.length === 0)
      return depth < DEEPEST
        ? { ...schema, ...flat({ description: schema['description'], ...first }, depth + 1) }
        : { ...schema, type: 'string' };
    return branches.some((branch) => isObject(branch) && branch['type'] === 'string' && !('enum' in branch))
      ? { ...schema, type: 'string' }
      : schema;
  }
  if (Array.isArray(schema['type'])) {
    const types: unknown[] = schema['type'].filter((type) => type !== 'null');
    return { ...schema, type: types.includes('string') ? 'string' : types[0] };
  }
  const untyped = !['type', 'enum', 'const', '$ref', 'allOf', 'items', 'properties'].some((key) => key in schema);
  return untyped ? { ...schema, type: 'string' } : schema;
};

/** The addressable parameters at the top level of a tool's input schema. Foreign data: whatever does not fit is left out. */
export const parametersOf = ({ inputSchema }: Tool): Parameter[] => {
  const { properties, required } = inputSchema;
  if (!isObject(properties)) return [];
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (!ADDRESSABLE.test(name) || !isObject(schema)) return [];
    const { type, enum: values, maxLength, description, items, format } = flat(schema);
    return [
      {
        name,
        type: typeof type === 'string' ? type : '',
        values: Array.isArray(values) ? values.filter((value): value is string => typeof value === 'string') : [],
        required: needed.includes(name),
        ...(typeof maxLength === 'number' && { maxLength }),
        items: type === 'array' && isObject(items) && typeof items['type'] === 'string' ? items['type'] : '',
        format: typeof format === 'string' ? format : '',
        text: typeof description === 'string' ? description : '',
      },
    ];
  });
};
