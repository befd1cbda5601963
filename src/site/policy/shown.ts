import type { Proof, Rendered } from '#model/policy.ts';
import type { Posture } from '#model/words.ts';

/** A document with the texts that its format writes about it. `address` is set where it is a file of the site. */
export type PolicyDocument = {
  posture: Posture;
  rendered: Rendered;
  effect: string;
  steps: string[];
  answers: { enforce: string; rate: string; block: string } | null;
  address?: string;
};

/** A setting or flag of the reader's that lets calls pass in spite of a document. `then` is what comes of it, as a sentence. */
export type UndoView = { id: string; what: string; step: string; then: string };

/** Every document of one format, one for each posture. */
export type FormatView = {
  id: string;
  title: string;
  kind: FormatKind;
  /** What its documents call the server, in place of the reader's own key. */
  alias: string;
  place: string;
  /** In an administrator's format: what its user cannot undo, as a sentence. */
  locked: string | null;
  undoes: UndoView[];
  /** The page that says more of what enforces it. */
  guide: string;
  documents: PolicyDocument[];
};

/** Tools that a server marks with `readOnlyHint: true`, and the clients that take it for an approval where no rule names the tool. */
export type Hinted = {
  approvers: string[];
  marked: string[];
  /** How many of them do not run unasked under the recommended posture. */
  held: number;
};

/** Where a format is enforced, and whose file it is in a client. */
export const FORMAT_KINDS = ['client', 'administrator', 'gateway', 'api'] as const;
export type FormatKind = (typeof FORMAT_KINDS)[number];

/** The same as a heading. */
export const FORMAT_KIND_LABEL: Record<FormatKind, string> = {
  client: 'In the client',
  administrator: 'By an administrator',
  gateway: 'At a gateway',
  api: 'In an API request',
};

/**
 * Values that are the same under several postures, said once. `postures` numbers them from 1, for the style sheet;
 * a value that holds under all of them needs no numbers.
 */
export type Shared<Value> = { postures: string | undefined; labels: Posture[]; value: Value };

/** Groups what the postures of a format have in common. Sameness is that of the JSON. */
export function shared<Value>(
  documents: PolicyDocument[],
  order: readonly Posture[],
  part: (document: PolicyDocument) => Value,
): Shared<Value>[] {
  const groups = new Map<string, { labels: Posture[]; value: Value }>();
  for (const document of documents) {
    const value = part(document);
    const key = JSON.stringify(value);
    const group = groups.get(key);
    if (group) group.labels.push(document.posture);
    else groups.set(key, { labels: [document.posture], value });
  }
  return [...groups.values()].map(({ labels, value }) => ({
    labels,
    value,
    postures: groups.size > 1 ? labels.map((posture) => order.indexOf(posture) + 1).join(' ') : undefined,
  }));
}

/** The items of the lists that a format has for each posture, each said once with the postures that it holds under. */
export function sharedItems<Item>(
  documents: PolicyDocument[],
  order: readonly Posture[],
  part: (document: PolicyDocument) => Item[],
): Shared<Item>[] {
  const items = new Map<string, { labels: Posture[]; value: Item }>();
  for (const document of documents)
    for (const value of part(document)) {
      const item = items.get(JSON.stringify(value));
      if (item) item.labels.push(document.posture);
      else items.set(JSON.stringify(value), { labels: [document.posture], value });
    }
  return [...items.values()].map(({ labels, value }) => ({
    labels,
    value,
    postures:
      labels.length < documents.length ? labels.map((posture) => order.indexOf(posture) + 1).join(' ') : undefined,
  }));
}

const PROOF: Record<Proof['kind'], (by: string) => string> = {
  engine: (by) => `Enforced by the real engine in our tests: ${by}`,
  parser: (by) => `Read by the real parser in our tests: ${by}`,
  grammar: (by) => `Grammar checked, not run: ${by}`,
  shape: (by) => `Shape checked only, not run: ${by}`,
};

/** How far a document was proved, in one line. */
export function proofLine({ kind, by, version, date }: Proof): string {
  return `${PROOF[kind](by)} (${version}), ${date}`;
}
