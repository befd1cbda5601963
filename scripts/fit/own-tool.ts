import type { Tool } from '#model/tool.ts';
import type { Category, Effect } from '#model/words.ts';
import type { Labelled } from './data.ts';

/** A tool of our own making with its verdict. All have one owner: what only we write is no habit of many. */
export function ownTool(
  tool: Tool,
  server: string,
  [category, ...effects]: readonly [Category, ...Effect[]],
): Labelled {
  return {
    tool,
    server: { slug: 'lesson', title: server },
    origin: '',
    owner: 'lessons',
    category,
    effects,
    disputed: [],
    sure: true,
  };
}
