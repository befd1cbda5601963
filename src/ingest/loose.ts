import { isObject } from '#model/object.ts';

/** Any JSON object. */
export type Loose = Record<string, unknown>;

/** Whether a value is a JSON object. */
export const isLoose: (value: unknown) => value is Loose = isObject;

/** The value as an object; empty where it is none. */
export function asLoose(value: unknown): Loose {
  return isLoose(value) ? value : {};
}

/** The own value of a key, never an inherited one. */
export function own(object: Loose, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The value as a text that is not blank. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The value as an http or https address. Anything else, `javascript:` too, is none. */
export function asWebAddress(value: unknown): string | undefined {
  const text = asText(value)?.replace(/^git\+/, '');
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}

/** The object without the keys that have no value: absent means unknown. */
export function known<Fields extends Loose>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
