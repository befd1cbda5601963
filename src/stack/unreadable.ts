import { mistakeIn, plainJson } from './jsonc.ts';

const NEITHER = 'This is neither JSON nor TOML. Paste the whole file, from its first bracket to its last.';
const DEEP = 'This JSON is nested too deep to be read. Paste only the part that names servers or tools.';
const ENDS = 'This JSON ends before its last bracket. Paste the whole file.';

/** Why a text that should hold a configuration cannot be read, with the line of the mistake where it looks like JSON. */
export function whyUnreadable(text: string): string {
  const plain = plainJson(text);
  if (!/^\s*[{[]/.test(plain)) return NEITHER;
  const mistake = mistakeIn(plain);
  if (mistake === undefined) return DEEP;
  if (mistake >= plain.length || /^"[^"\n]*$/.test(plain.slice(mistake))) return ENDS;
  const lines = plain.slice(0, mistake).split('\n').length;
  const backslash = /^"[^"\n]*\\/.test(plain.slice(mistake));
  const slip = backslash
    ? 'a backslash, as in a Windows path, is written twice'
    : 'look there, and in the line above, for a missing comma, quote or bracket';
  return `Line ${lines.toLocaleString('en')} cannot be read as JSON: ${slip}.`;
}
