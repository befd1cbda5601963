import { isObject } from '#model/object.ts';

/** Any JSON object. */
export type Loose = Record<string, unknown>;

/** Whether a value is a JSON object. */
export const isLoose: (value: unknown) => value is Loose = isObject;

/** The value as an object; empty where it is none. */
export const asLoose = (value: unknown): Loose => (isLoose(value) ? value : {});

/** The own value of a key, never an inherited one. */
export const own = (object: Loose, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** The value as a text that is not blank. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** The value as an http or https address. Anything else, `javascript:` too, is none. */
export const asWebAddress = (value: unknown): string | undefined => {
  const text = asText(value)?.replace(/^git\+/, '');
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
};

/** The object without the keys that have no value: absent means unknown. */
export const known = <Fields extends Loose>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
