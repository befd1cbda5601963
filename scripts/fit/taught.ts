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

// Names that say nothing and descriptions left empty occur; each half must be able to speak for itself.
const HALF = 0.25;

let known: Example[] | undefined;

/** The lessons and the invented tools. Read once: every fold learns from them. */
export const taught = (): Example[] => {
  known ??= [
    ...readLessons().map((lesson) => ({ ...toExample(lesson), importance: LESSON })),
    ...readInvented().map((invented) => ({ ...toExample(invented), importance: INVENTED })),
  ];
  return known;
};

/** The reference cases, which every fit must respect. */
export const decided = (): Example[] =>
  REFERENCE.map(({ tool, server, category }) => ({
    ...toExample({ tool, server, category, origin: '', owner: '', effects: [], disputed: [], sure: true }),
    importance: DECIDED,
  }));

const halvesIn = (example: Example): Example[] => {
  const { tool } = example;
  if (!tool.description) return [];
  return [
    { ...tool, name: 'x' },
    { name: tool.name, description: '', inputSchema: {} },
  ].map((half) => ({ ...toExample({ ...example, tool: half }), importance: example.importance * HALF }));
};

const halved = new WeakMap<Example, Example[]>();

/** A tool once without its name and once without its description. Read once: most folds ask for each tool. */
export const halvesOf = (example: Example): Example[] => {
  const halves = halved.get(example) ?? halvesIn(example);
  halved.set(example, halves);
  return halves;
};
