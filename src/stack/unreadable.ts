import { plainJson } from './jsonc.ts';

const NEITHER = 'This is neither JSON nor TOML. Paste the whole file, from its first bracket to its last.';
const ENDS = 'This JSON ends before its last bracket. Paste the whole file.';

type Place = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'rest';

/** Why a text that should hold a configuration cannot be read, with the line of the mistake where it looks like JSON. */
export function whyUnreadable(text: string): string {
  const plain = plainJson(text);
  if (!/^\s*[{[]/.test(plain)) return NEITHER;
  const mistake = mistakeIn(plain);
  if (mistake >= plain.length || /^"[^"\n]*$/.test(plain.slice(mistake))) return ENDS;
  const lines = plain.slice(0, mistake).split('\n').length;
  const backslash = /^"[^"\n]*\\/.test(plain.slice(mistake));
  const slip = backslash
    ? 'a backslash, as in a Windows path, is written twice'
    : 'look there, and in the line above, for a missing comma, quote or bracket';
  return `Line ${lines.toLocaleString('en')} cannot be read as JSON: ${slip}.`;
}

const TOKEN =
  /\s*(?:(?<text>"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*")|(?<word>true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<mark>[{}[\],:]))/iy;

const CLOSES: Record<string, string> = { '{': '}', '[': ']' };

/** Where a text stops being JSON, as an offset; browsers say it each in another way, or not at all. */
function mistakeIn(text: string): number {
  const open: string[] = [];
  let place: Place = 'value';
  let position = 0;
  for (;;) {
    TOKEN.lastIndex = position;
    const { text: string, word, mark } = TOKEN.exec(text)?.groups ?? {};
    const value = string !== undefined || word !== undefined;
    if (place.endsWith('key') && string !== undefined) place = 'colon';
    else if (place === 'colon' && mark === ':') place = 'value';
    else if (place.endsWith('value') && value) place = 'rest';
    else if (place.endsWith('value') && mark !== undefined && Object.hasOwn(CLOSES, mark)) {
      open.push(CLOSES[mark] ?? '');
      place = mark === '{' ? 'first key' : 'first value';
    } else if (mark === open.at(-1) && mark !== undefined && /^(?:first|rest)/.test(place)) {
      open.pop();
      place = 'rest';
    } else if (place === 'rest' && mark === ',' && open.length > 0) place = open.at(-1) === '}' ? 'key' : 'value';
    else return text.slice(position).search(/\S/) < 0 ? text.length : position + text.slice(position).search(/\S/);
    position = TOKEN.lastIndex;
  }
}
