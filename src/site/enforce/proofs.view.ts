import * as z from 'zod';
import { readJson } from '#catalogue/read-json.ts';
import type { Measured } from './shown.ts';

const FILE = 'content/proofs.json';

const Pair = z.tuple([z.int().min(0), z.int().min(0)]);
const Kind = z.object({ plain: Pair, annotated: Pair });

/** What `npm run prove` records of each engine, as far as the pages show it. */
const Proofs = z.record(
  z.string(),
  z.object({
    engine: z.string(),
    version: z.string(),
    date: z.iso.date(),
    decisions: z.int(),
    kinds: z.record(z.string(), Kind).default({}),
  }),
);

// In the order in which they are shown.
const KINDS: Record<string, string> = {
  classes: 'Every class of tool',
  names: 'Names that are hard to write',
  stack: 'Every server of the catalogue',
  neighbour: 'A second server that no rule names',
  added: 'A tool that the server adds while it runs',
  keys: 'Other keys of the server',
  undone: 'Settings that undo the policy, as this page says',
};

/** What the real programs decided, by format. */
export function proofs(): Map<string, Measured> {
  const { data, error } = Proofs.safeParse(readJson(FILE, 'Run `npm run prove`.'));
  if (!data) throw new Error(`${FILE}: ${z.prettifyError(error)} Run \`npm run prove\`.`);
  return new Map(
    Object.entries(data).map(([format, { kinds, ...rest }]) => [
      format,
      {
        ...rest,
        kinds: Object.entries(KINDS).flatMap(([kind, what]) => {
          const one = kinds[kind];
          return one ? [{ what, plain: share(one.plain), annotated: share(one.annotated) }] : [];
        }),
      },
    ]),
  );
}

function share([agreed, decisions]: [number, number]): string {
  const all = decisions.toLocaleString('en');
  return agreed === decisions ? `all ${all}` : `${agreed.toLocaleString('en')} of ${all}`;
}
