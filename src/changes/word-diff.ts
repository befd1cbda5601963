import type { Span } from '#model/change.ts';

// A word, a space, or a sign or ideograph of its own.
const TOKEN = /\p{Script=Han}|[\p{L}\p{N}\p{M}_]+|\s+|\S/gu;

/** What a text lost and gained, word by word. */
export function wordDiff(before: string, after: string): Span[] {
  const [left, right] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const spans: Span[] = [];
  push(spans, 'same', left.slice(0, start).join(''));
  const middle = compare(left.slice(start, left.length - end), right.slice(start, right.length - end));
  for (const { kind, text } of middle) push(spans, kind, text);
  push(spans, 'same', left.slice(left.length - end).join(''));
  return withoutBridges(spans);
}

function push(spans: Span[], kind: Span['kind'], text: string) {
  const last = spans.at(-1);
  if (text === '') return;
  if (last?.kind === kind) last.text += text;
  else spans.push({ kind, text });
}

// Lengths of the longest common subsequences of all ends of both lists, row by row.
function table(before: string[], after: string[]) {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--) {
      const at = row * width + column;
      lengths[at] =
        before[row] === after[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  return (row: number, column: number) => lengths[row * width + column] ?? 0;
}

// Beyond this many pairs of tokens a comparison costs more than it tells.
const LARGEST = 9_000_000;

function compare(before: string[], after: string[]): Span[] {
  const spans: Span[] = [];
  const tooLarge = before.length * after.length > LARGEST;
  const length = tooLarge ? () => 0 : table(before, after);
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const [left, right] = [before[row], after[column]];
    if (!tooLarge && left !== undefined && left === right) {
      push(spans, 'same', left);
      row++;
      column++;
    } else if (left !== undefined && (right === undefined || length(row + 1, column) >= length(row, column + 1))) {
      push(spans, 'removed', left);
      row++;
    } else {
      push(spans, 'added', right ?? '');
      column++;
    }
  }
  return spans;
}

function isBridge(span: Span) {
  return span.kind === 'same' && !/[\p{L}\p{N}]/u.test(span.text);
}

// A lone sign that both texts happen to share between two changes would tear them into shreds.
function withoutBridges(spans: Span[]): Span[] {
  const result: Span[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    push(result, 'removed', removed);
    push(result, 'added', added);
    [removed, added] = ['', ''];
  };
  for (const [position, span] of spans.entries()) {
    const between = removed + added !== '' && spans[position + 1] !== undefined;
    if (span.kind === 'same' && !(between && isBridge(span))) flush();
    if (span.kind === 'same' && !(between && isBridge(span))) push(result, 'same', span.text);
    else {
      if (span.kind !== 'added') removed += span.text;
      if (span.kind !== 'removed') added += span.text;
    }
  }
  flush();
  return result;
}
