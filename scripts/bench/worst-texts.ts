import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { classify } from '#classify/index.ts';

/** A pattern of the classifier with texts that it nearly matches, again and again. */
export type Hard = { file: string; pattern: RegExp; units: string[] };

/** Every pattern that the classifier's sources write, whoever uses it, so that none is forgotten. */
export function hardTexts(folder = join('src', 'classify')): Hard[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .toSorted()
    .flatMap((name) =>
      patternsIn(join(folder, name)).map((pattern) => ({ file: name, pattern, units: unitsOf(pattern) })),
    );
}

/** A text made of one unit. What ends it fits nothing, so that no pattern is content early. */
export function textOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length - 1) + '\u0001';
}

/** Milliseconds that a pattern needs for all that it finds in a text: the best of some times. */
export function searched({ pattern }: Hard, text: string, times = 3): number {
  return best(times, () => (pattern.global ? text.match(pattern) : pattern.exec(text)));
}

/** Milliseconds of a whole classification of a tool with such a description: the best of some times. */
export function classified(text: string, times = 3): number {
  const tool = { name: 'get_item', description: text, inputSchema: {} };
  return best(times, () => classify(tool, { slug: 'sample', title: 'Sample' }));
}

function best(times: number, work: () => unknown): number {
  let least = Infinity;
  for (let time = 0; time < times; time++) {
    const before = performance.now();
    work();
    least = Math.min(least, performance.now() - before);
  }
  return least;
}

function patternsIn(file: string): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext));
  return found;
}

// What stands for any letter, digit, space or mark.
const ANYTHING = ['a', 'a ', '1', ' ', '\n', '=', '-', 'a_', 'я', '<', 'aB'];
const WORD = /[\p{L}\p{M}\p{N}'<_-]+/gu;

function unitsOf({ source }: RegExp): string[] {
  const plain = source.replace(/\\[bBdDwWsSpP](?:\{[^}]*\})?/g, ' ').replace(/\\(.)/g, '$1');
  const words: string[] = plain.match(WORD) ?? ['a'];
  const few = words.slice(0, 24);
  const units = [
    `${few.join(' ')} `,
    `${few.slice(0, 2).join(' ')} `,
    ...few.flatMap((word) => [`${word} `, `${word} a `]),
  ];
  return [...new Set([...units, words[0] ?? 'a', ...ANYTHING])];
}
