import { VERB_CLASSES } from './vocabulary/verbs.ts';
import { NOUN_CLASSES } from './vocabulary/nouns.ts';
import { words, type NameWord } from './words.ts';
import { wordSet } from './word-set.ts';

/** A tool's name, read: which word is the verb, and what it acts upon. */
export type Name = { text: string; words: NameWord[]; verb: NameWord | undefined; object: NameWord | undefined };

/** Reads a name: `notion_create_page` creates a page, `page.create` too. */
export function readName(text: string): Name {
  const parts = words(text);
  const at = verbAt(parts);
  const last = parts.length - 1;
  // English compounds end in what they are: the head of `create_pull_request_comment` is the comment.
  const end = parts.findIndex(
    (part, index) => index > at && /^(?:by|from|for|in|to|with|on|of|and|using|via|as)$/.test(part.lemma),
  );
  const object = at < last ? parts[end > at + 1 ? end - 1 : last] : parts[at - 1];
  return { text, words: parts, verb: parts[at], object: object === parts[at] ? undefined : object };
}

function isVerb({ lemma, form }: NameWord) {
  return form === 'base' && VERB_CLASSES.has(lemma);
}

// Verbs that are not also everyday nouns: they are the verb wherever they stand in a name.
const PLAIN =
  wordSet(`get list search find fetch read describe retrieve lookup create add insert make save append write put update edit
  modify set rename move delete remove destroy drop erase purge wipe clear truncate reset revoke run execute exec invoke
  trigger start stop restart reboot kill launch deploy install cancel abort rerun retry send notify publish reply pay
  charge refund transfer buy sell withdraw click navigate tap swipe upload download import export enable disable
  archive unarchive restore merge assign unassign generate validate verify convert compare calculate analyze
  summarize extract check count show view inspect configure uninstall upsert patch copy clone duplicate connect
  disconnect login logout close open resolve approve reject attach detach link unlink subscribe unsubscribe ingest
  translate suggest explain scrape crawl query select evaluate replace complete pause resume`);
const HTTP = new Set(['get', 'post', 'put', 'patch', 'delete']);

function verbAt(parts: NameWord[]): number {
  const [first, second] = parts;
  if (first?.text.toLowerCase() === 'api' && second && HTTP.has(second.lemma) && parts.length > 2) {
    const inner = parts.findIndex((part, index) => index > 1 && PLAIN.has(part.lemma) && part.form === 'base');
    return inner > 0 && second.lemma === 'post' ? inner : 1;
  }
  if (first && isVerb(first) && (PLAIN.has(first.lemma) || !NOUN_CLASSES.has(first.lemma))) return 0;
  const plain = parts.findIndex((part) => part.form === 'base' && PLAIN.has(part.lemma));
  if (plain >= 0) return plain;
  if (first && isVerb(first)) return 0;
  const any = parts.findIndex(isVerb);
  return any;
}
