import type { FittedTool, FormatSpec } from './format.ts';
import { nameList } from './phrases.ts';

/** What a document cannot say for lack of a word for "passes", and the mode without which nobody is asked. */
export function modeNotes(
  { title, asksIn, unsaidText }: Pick<FormatSpec, 'title' | 'asksIn' | 'unsaidText'>,
  ruled: FittedTool[],
): string[] {
  const unsaid = ruled.filter((tool) => tool.unsaid).map(({ tool }) => tool);
  return [
    ...(unsaidText !== undefined && unsaid.length > 0
      ? [
          `${title} has no way to write that ${nameList(unsaid)} ${unsaid.length === 1 ? 'passes' : 'pass'}. ${unsaidText}`,
        ]
      : []),
    ...(asksIn && ruled.some(({ action }) => action === 'ask')
      ? [`${title} asks a person only ${asksIn}. In another mode what should be asked for may run.`]
      : []),
  ];
}
