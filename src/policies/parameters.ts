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

/** The addressable parameters at the top level of a tool's input schema. Foreign data: whatever does not fit is left out. */
export const parametersOf = ({ inputSchema }: Tool): Parameter[] => {
  const { properties, required } = inputSchema;
  if (!isObject(properties)) return [];
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (!ADDRESSABLE.test(name) || !isObject(schema)) return [];
    const { type, enum: values, maxLength, description, items, format } = schema;
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
