import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

type Entry = [key: string | Scalar<string>, value: unknown, comment?: string];

/** A scalar in double quotes: `on`, `null` and `1` are names of tools, not values. */
export function quoted(value: string): Scalar<string> {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** A map in the order given. Keys may be any string, `__proto__` too. */
export function map(entries: Entry[]): YAMLMap {
  const result = new YAMLMap();
  for (const [name, value, comment] of entries) {
    const key = typeof name === 'string' ? plain(name) : name;
    if (comment !== undefined) key.commentBefore = ` ${comment}`;
    result.items.push(new Pair(key, value));
  }
  return result;
}

/** A list in the order given; an empty one is written as `[]`. */
export function list(items: unknown[]): YAMLSeq {
  const result = new YAMLSeq();
  result.items.push(...items);
  if (items.length === 0) result.flow = true;
  return result;
}

/** The text of a document, without folded lines and without anchors. */
export function yamlText(contents: YAMLMap): string {
  const document = new Document();
  document.contents = contents;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A scalar in single quotes, for text that is full of double ones, with an optional comment above. */
export function single(value: string, comment?: string): Scalar<string> {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_SINGLE;
  if (comment !== undefined) scalar.commentBefore = ` ${comment}`;
  return scalar;
}

function plain<Value>(value: Value): Scalar<Value> {
  return new Scalar(value);
}
