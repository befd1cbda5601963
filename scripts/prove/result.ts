import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { CASE_KINDS, type CaseKind } from './cases.ts';

/** How many of the decisions of a kind came out as intended, with plain and with annotated servers: agreed, all. */
type Count = { plain: [agreed: number, decisions: number]; annotated: [agreed: number, decisions: number] };

/** What a run of an engine showed. `refusedKeys` are keys of servers for which there is no document. */
export type Result = {
  engine: string;
  version: string;
  date: string;
  documents: number;
  decisions: number;
  agreed: number;
  kinds: Partial<Record<CaseKind, Count>>;
  refusedKeys: string[];
};

const FILE = 'content/proofs.json';

/** The published results, by format. */
export function publishedResults(): Record<string, Result> {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Result>) : {};
}

/** Puts a format's result beside those of the others. */
export async function publish(id: string, result: Result): Promise<void> {
  // Cases end in any order.
  const kinds = Object.fromEntries(
    CASE_KINDS.flatMap((kind) => (result.kinds[kind] ? [[kind, result.kinds[kind]]] : [])),
  );
  const all = { ...publishedResults(), [id]: { ...result, kinds } };
  const sorted = Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(Object.fromEntries(sorted), null, 2);
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
}

/** Adds one case to a result. */
export function count(result: Result, kind: CaseKind, annotated: boolean, agreed: number, decisions: number): void {
  const counts = (result.kinds[kind] ??= { plain: [0, 0], annotated: [0, 0] });
  const one = counts[annotated ? 'annotated' : 'plain'];
  one[0] += agreed;
  one[1] += decisions;
  result.documents++;
  result.decisions += decisions;
  result.agreed += agreed;
}
