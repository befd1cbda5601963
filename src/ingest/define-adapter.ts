import type { Manifest } from '#model/manifest.ts';

/** Where a document comes from. `name` stands in for a server that does not name itself. */
export type Context = { file: string; source: string; name: string };

/** One input format. It reads whole documents and leaves out only what cannot be read, saying so. */
export type Adapter = {
  id: string;
  title: string;
  /** The lower, the earlier its `detect` is asked: the most telling shape first. */
  order: number;
  /** One sentence on who publishes the format and what it holds. */
  about: string;
  /** Whether a document has this shape. The first adapter of the list that says yes reads it. */
  detect: (raw: unknown) => boolean;
  read: (raw: unknown, context: Context) => Manifest[];
  /** What `samples/<id>.json` must give: the tools of each server, and how many problems. */
  sample: { servers: Record<string, string[]>; problems: number };
};

/** Declares an adapter. */
export function defineAdapter(adapter: Adapter): Adapter {
  return adapter;
}
