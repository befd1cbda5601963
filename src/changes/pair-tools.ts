import { identifierWords } from '#definition/identifier.ts';
import { parametersOf } from '#definition/parameters.ts';
import type { Tool } from '#model/tool.ts';

const EVIDENT = 2;

/** Which of the tools that went are evidently those that came: the best partner on both sides, and no second as good. */
export function pairTools(gone: Tool[], come: Tool[]): Map<Tool, Tool> {
  const scores = gone.map((before) => come.map((after) => likeness(before, after)));
  const pairs = new Map<Tool, Tool>();
  for (const [row, before] of gone.entries())
    for (const [column, after] of come.entries()) {
      const score = scores[row]?.[column] ?? 0;
      const rivals = [
        ...(scores[row] ?? []).filter((_, other) => other !== column),
        ...scores.filter((_, other) => other !== row).map((line) => line[column] ?? 0),
      ];
      if (score >= EVIDENT && rivals.every((rival) => rival < score)) pairs.set(before, after);
    }
  return pairs;
}

function words(text: string) {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

// The share of words that two texts have in common; nothing said is nothing in common.
function alike(left: Set<string>, right: Set<string>): number {
  return left.size + right.size === 0 ? 0 : (2 * left.intersection(right).size) / (left.size + right.size);
}

function argumentNames({ inputSchema }: Tool) {
  return new Set(parametersOf(inputSchema).map(({ name }) => name));
}

// The same words in the name are proof; otherwise two of name, text and arguments must speak for it.
function likeness(before: Tool, after: Tool): number {
  const [left, right] = [identifierWords(before.name), identifierWords(after.name)];
  if (left.join(' ') === right.join(' ') && left.length > 0) return 4;
  const name = alike(new Set(left), new Set(right));
  const text = alike(words(before.description), words(after.description));
  const names = alike(argumentNames(before), argumentNames(after));
  return (text >= 0.75 ? 1 + text : text) + (name >= 0.4 ? 0.5 + name / 2 : 0) + (names === 1 ? 0.5 : 0);
}
