import { readDefinition } from '#classify/definition.ts';
import { features, withVerb } from '#classify/features.ts';
import { rules as all } from '#classify/rules/index.ts';
import { REFERENCE } from '#classify/reference.ts';
import { OUTCOMES } from '#classify/weights.ts';
import { CATEGORIES, EFFECTS, type Category, type Effect } from '#model/words.ts';
import type { Labelled } from './data.ts';
import { LESSONS } from './lessons.ts';
import { fitSoftmax } from './softmax-fit.ts';
import { readTold } from './told.ts';

// Hints are withheld from the labels, learned words are observed one by one, and steering is never weighed.
const APART = /^(?:learned-words|author-says-\w+|steers-the-reader)$/;
const rules = all.filter(({ id }) => !APART.test(id));

/** A labelled tool with the keys of everything observed in it. */
export type Example = Labelled & { keys: string[]; importance: number };

/** Figures for observations. */
export type Table = { keys: string[]; weights: Float64Array };

// An unsure label teaches, but less.
const UNSURE = 0.6;

/** Reads what can be observed in each tool. */
export const toExample = (labelled: Labelled): Example => {
  const definition = readDefinition(labelled.tool, labelled.server);
  const keys = new Set<string>();
  for (const { id, find, claims } of rules) {
    if (find(definition).length === 0) continue;
    keys.add(`r:${id}`);
    if (claims.effects) for (const key of withVerb(definition, id)) keys.add(`x:${key}`);
  }
  features(definition, (kind, key) => keys.add(`${kind}:${key}`));
  return { ...labelled, keys: [...keys], importance: labelled.sure ? 1 : UNSURE };
};

// The reference cases stand against many tools that only sound alike.
const DECIDED = 20;

/** The five reference cases, which every fit must respect. */
const decided = (): Example[] =>
  REFERENCE.map(({ tool, server, category }) => ({
    ...toExample({ tool, server, category, origin: '', owner: '', effects: [], disputed: [], sure: true }),
    importance: DECIDED,
  }));

// A rule is held to its claim; a learned word is held to silence, and more so.
const RULE_PENALTY = 0.2;
const WORD_PENALTY = 1.5;
const CLAIM = 1.5;
const SPARE = 2;

/** Observations that at least two owners share: what only one uses says nothing about others. */
const sharedKeys = (examples: readonly Example[]): string[] => {
  const owners = new Map<string, string | true>();
  for (const { keys, owner } of examples)
    for (const key of keys) {
      const known = owners.get(key);
      if (known === undefined) owners.set(key, owner);
      else if (known !== owner) owners.set(key, true);
    }
  const learned = [...owners].filter(([key, owner]) => owner === true && !key.startsWith('r:')).map(([key]) => key);
  return ['', ...rules.map(({ id }) => `r:${id}`), ...learned.toSorted()];
};

// One lesson says little; a hundred about one verb say much.
const LESSON = 0.1;

/** The lessons of the taxonomy as tools. */
const taught = (): Example[] =>
  LESSONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', verbs = '', objects = ''] = line.split(/[:/]/).map((part) => part.trim());
      const [category, ...effects] = head.split(' ') as [Category, ...Effect[]];
      return verbs.split(' ').flatMap((verb) =>
        objects.split(' ').map((object) => {
          const phrase = object.replaceAll('-', ' ');
          const tool = {
            name: `${verb}_${object}`.replaceAll('-', '_'),
            description: `${verb} ${phrase}`.replaceAll('-', ' '),
            inputSchema: {},
          };
          const server = { slug: 'lesson', title: 'Lesson' };
          const example = toExample({
            tool,
            server,
            origin: '',
            owner: LESSON_OWNER,
            category,
            effects,
            disputed: [],
            sure: true,
          });
          return { ...example, importance: LESSON };
        }),
      );
    });
const LESSON_OWNER = 'lessons';
// An invented tool says less than a real one.
const TOLD = 0.15;
const told = (): Example[] => readTold().map((one) => ({ ...toExample(one), importance: TOLD }));
const LEARNT = [...taught(), ...told()];
const HALVES = new Map<Example, Example[]>();
const halvesOf = (example: Example): Example[] => {
  const known = HALVES.get(example) ?? halves(example);
  HALVES.set(example, known);
  return known;
};

// Names that say nothing and descriptions left empty occur; each half must be able to speak for itself.
const HALF = 0.25;

/** A tool once without its name and once without its description. */
const halves = (example: Example): Example[] => {
  const { tool } = example;
  if (!tool.description) return [];
  return [
    { ...tool, name: 'x' },
    { name: tool.name, description: '', inputSchema: {} },
  ].map((half) => ({
    ...toExample({ ...example, tool: half }),
    importance: example.importance * HALF,
  }));
};

/** Fits figures for every observation, the first being what holds before anything is observed. */
export const train = (labelled: readonly Example[]): Table => {
  const taughtOrLabelled = [...labelled, ...LEARNT];
  const examples = [...taughtOrLabelled, ...decided(), ...labelled.flatMap(halvesOf)];
  const keys = sharedKeys([...labelled, ...LEARNT]);
  const places = new Map(keys.map((key, place) => [key, place]));
  const rows = examples.map((example) => [0, ...example.keys.flatMap((key) => places.get(key) ?? [])]);
  const width = keys.length;
  const penalty = Float64Array.from(keys, (key) =>
    key === '' ? 0.01 : key.startsWith('r:') ? RULE_PENALTY : WORD_PENALTY,
  );
  const weights = new Float64Array(width * OUTCOMES);
  const importance = examples.map((example) => example.importance);
  const fit = (
    depth: number,
    classes: number[],
    used: number[],
    claims: (rule: (typeof rules)[number], k: number) => boolean,
    spares: (rule: (typeof rules)[number]) => boolean = () => false,
  ) => {
    const prior = new Float64Array(width * depth);
    for (const [index, rule] of rules.entries()) {
      for (let k = 0; k < depth; k++)
        if (claims(rule, k))
          prior[(index + 1) * depth + k] = (/^(?:name|lead)-/.test(rule.id) ? 0.3 : CLAIM) * (rule.strength ?? 1);
      if (spares(rule)) prior[(index + 1) * depth] = SPARE * (rule.strength ?? 1);
    }
    return fitSoftmax({
      rows: used.map((row) => rows[row] ?? []),
      classes: used.map((row) => classes[row] ?? 0),
      importance: used.map((row) => importance[row] ?? 1),
      width,
      depth,
      penalty,
      prior,
    });
  };
  const every = examples.map((_, row) => row);
  const categories = fit(
    CATEGORIES.length,
    examples.map(({ category }) => CATEGORIES.indexOf(category)),
    every,
    (rule, k) => rule.claims.category === CATEGORIES[k],
  );
  for (let place = 0; place < width; place++)
    for (let k = 0; k < CATEGORIES.length; k++)
      weights[place * OUTCOMES + k] = categories[place * CATEGORIES.length + k] ?? 0;
  for (const [rank, effect] of EFFECTS.entries()) {
    const used = every.filter((row) => !examples[row]?.disputed.includes(effect));
    const figures = fit(
      2,
      examples.map(({ effects }) => (effects.includes(effect) ? 1 : 0)),
      used,
      (rule, k) => k === 1 && (rule.claims.effects?.includes(effect) ?? false),
      (rule) => rule.spares?.includes(effect) ?? false,
    );
    for (let place = 0; place < width; place++)
      weights[place * OUTCOMES + CATEGORIES.length + rank] = (figures[place * 2 + 1] ?? 0) - (figures[place * 2] ?? 0);
  }
  return { keys, weights };
};
