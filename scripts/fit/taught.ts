import { REFERENCE } from '#classify/judging/reference.ts';
import { toExample, type Example } from './example.ts';
import { readInvented } from './invented.ts';
import { readLessons } from './lessons.ts';

// One lesson says little; a hundred about one verb say much.
const LESSON = 0.1;

// An invented tool says less than a real one.
const INVENTED = 0.15;

// The reference cases stand against many tools that only sound alike.
const DECIDED = 20;

let known: Example[] | undefined;

/** The lessons and the invented tools. Read once: every fold learns from them. */
export function taught(): Example[] {
  known ??= [
    ...readLessons().map((lesson) => ({ ...toExample(lesson), importance: LESSON })),
    ...readInvented().map((invented) => ({ ...toExample(invented), importance: INVENTED })),
  ];
  return known;
}

/** The reference cases, which every fit must respect. */
export function decided(): Example[] {
  return REFERENCE.map(({ tool, server, category }) => ({
    ...toExample({ tool, server, category, origin: '', owner: '', effects: [], disputed: [], sure: true }),
    importance: DECIDED,
  }));
}

const halved = new WeakMap<Example, Example[]>();

/** A tool once without its name and once without its description. Read once: most folds ask for each tool. */
export function halvesOf(example: Example): Example[] {
  const halves = halved.get(example) ?? halvesIn(example);
  halved.set(example, halves);
  return halves;
}

// Names that say nothing and descriptions left empty occur; each half must be able to speak for itself.
const HALF = 0.25;

function halvesIn(example: Example): Example[] {
  const { tool } = example;
  if (!tool.description) return [];
  return [
    { ...tool, name: 'x' },
    { name: tool.name, description: '', inputSchema: {} },
  ].map((half) => ({ ...toExample({ ...example, tool: half }), importance: example.importance * HALF }));
}
