import { splitIdentifier } from './identifier.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';

// What readers and frameworks call a server that nobody has named.
const STAND_INS = new Set(
  [
    'server servers unknown untitled unnamed default example sample test demo tools tool mcp pasted undefined null none',
    'fastmcp local localhost stdin new my custom app',
  ].flatMap((line) => line.split(' ')),
);

/** A server's title as far as it is its own: without the words that stand in for a name. */
export function ownTitle({ title, untitled }: Pick<ServerFacts, 'title' | 'untitled'>): string {
  if (untitled) return '';
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => STAND_INS.has(word)) ? '' : title;
}

/** A tool's title where it says more than its name: frameworks make titles of names. */
export function ownToolTitle({ name, title, annotations }: Tool): { text: string; field: string } {
  for (const [text, field] of [
    [title, 'title'],
    [annotations?.title, 'annotations/title'],
  ] as const)
    if (text?.trim() && lettersOf(text) !== lettersOf(name)) return { text, field };
  return { text: '', field: 'title' };
}

// "Read File", "readFile" and "read_file" are one.
function lettersOf(text: string): string {
  return splitIdentifier(text.slice(0, LONGEST))
    .map((word) => word.text.toLowerCase())
    .join('');
}

const LONGEST = 200;
