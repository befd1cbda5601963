import { readName } from '#classify/reading/name.ts';

/** What a name says that a tool does. `key` is the same for every way to write it; `label` is in its author's words. */
export type Meaning = { key: string; label: string };

// Words that say which product or protocol a tool belongs to, and not what it does.
const GENERIC = new Set(['api', 'mcp', 'tool', 'browser']);
const JOINING = /^(?:by|from|for|in|to|with|on|of|and|using|via|as|a|an|the)$/;
const VERSION = /^(?:v\d*|\d+)$/;

// Only verbs that mean the same for any object: "remove" and "delete" do not, nor do "add" and "create".
const ALIKE: Record<string, string> = {
  fetch: 'get',
  retrieve: 'get',
  exec: 'execute',
  run: 'execute',
  edit: 'update',
  modify: 'update',
};
const ENDING = new Set(['end session', 'close session', 'terminate session', 'logout', 'logout session', 'signout']);

/** The meaning of a tool's name: its verb and the object, without the words of its server. Null where it has no verb. */
export function readMeaning(name: string, server: string): Meaning | null {
  const { words, verb } = readName(name);
  if (!verb) return null;
  const at = words.indexOf(verb);
  const own = new Set(readName(server).words.map(({ lemma }) => lemma));
  const speaks = ({ lemma }: (typeof words)[number]) => !GENERIC.has(lemma) && !VERSION.test(lemma);
  const after = words.slice(at + 1).filter(speaks);
  const end = after.findIndex(({ lemma }) => JOINING.test(lemma));
  const object = end > 0 ? after.slice(0, end) : after;
  const before = words.slice(0, at).filter((word) => speaks(word) && !own.has(word.lemma));
  const parts = object.length > 0 ? object : before;
  const said = [ALIKE[verb.lemma] ?? verb.lemma, ...parts.map(({ lemma }) => lemma)].join(' ');
  if (ENDING.has(said)) return { key: 'logout', label: 'log out or end a session' };
  return { key: said, label: [verb, ...parts].map(({ text }) => text.toLowerCase()).join(' ') };
}
