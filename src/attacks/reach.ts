import { identifierWords } from '#definition/identifier.ts';
import { carriedBy } from '#definition/parameter-kinds.ts';
import { parametersOf, type Parameter } from '#definition/parameters.ts';
import { isOutputFile } from '#definition/path-kinds.ts';
import { REACHES, type Reach } from '#model/reach.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import {
  ACTS,
  BROWSER,
  COMPUTES,
  COMPUTES_SAID,
  OTHERS_CONTENT,
  OTHERS_ELSEWHERE,
  OWN_PLACE,
  OWN_PLACE_ELSEWHERE,
  PUBLIC,
  PUTS,
  VISIBLE,
} from './words.ts';

/** A reach of a tool and the word of its definition, or the parameter, that shows it. */
export type Reached = { reach: Reach; word: string };

type Judged = Pick<Verdict, 'category' | 'effects'>;
type Read = { words: string[]; name: string; head: string; said: string; parameters: Parameter[] };

// Long descriptions speak of many things; what a tool is for stands in the beginning.
const HEAD = 160;

const headOf = (description: string) =>
  description
    .trim()
    .split(/(?<=[\p{L})][.。])\s|\n\s*\n|Error Responses/u, 1)[0]
    ?.slice(0, HEAD) ?? '';

// These name the form of an answer and not what it holds.
const FORM_OF_ANSWERS = /content blocks?|output schemas?/gi;

const readTool = ({ name, title = '', description, inputSchema }: Tool): Read => {
  const words = identifierWords(name);
  const head = headOf(description).replace(FORM_OF_ANSWERS, '');
  return { words, name: words.join(' '), head, said: `${title} ${head}`, parameters: parametersOf(inputSchema) };
};

const find = (pattern: RegExp, ...texts: string[]): string | undefined =>
  texts.map((text) => pattern.exec(text)?.[0]).find((word) => word !== undefined);

const isOpenToAll = ({ words, name, head, said }: Read) =>
  words.some((word) => COMPUTES.test(word)) || COMPUTES_SAID.test(head) || PUBLIC.test(name) || PUBLIC.test(said);

// A bare "search" says in its parameters what it searches.
const parameterText = ({ parameters }: Read) =>
  parameters.map(({ description }) => description.slice(0, HEAD)).join(' ');

const readsFrom = (pattern: RegExp, elsewhere: RegExp, read: Read): string | undefined =>
  find(pattern, read.name, read.said) ?? find(elsewhere, read.said) ?? find(pattern, parameterText(read));

const NOT_CONTENT = /^(?:describe|status|count|stats|url|definitions?|schemas?|propert(?:y|ies)|config|link)$/;

const ownPlace = (read: Read, { category, effects }: Judged) =>
  category === 'read' && !effects.includes('egress') && !isOpenToAll(read)
    ? readsFrom(OWN_PLACE, OWN_PLACE_ELSEWHERE, read)
    : undefined;

const SHARED = /(?<![a-z])(?:repositor(?:y|ies)|projects?|branch|commit|drive|buckets?|shared)(?![a-z])/i;

const sharedFile = ({ name, said }: Read) =>
  /(?<![a-z])files?(?![a-z])/.test(name) && SHARED.test(said) ? 'file' : undefined;

const othersContent = (read: Read, { category }: Judged) =>
  category === 'read' && !isOpenToAll(read) && !read.words.some((word) => NOT_CONTENT.test(word))
    ? (sharedFile(read) ?? find(OTHERS_CONTENT, read.name, read.said) ?? find(OTHERS_ELSEWHERE, read.said))
    : undefined;

const FETCHES = /^(?:urls?|uris?)$/i;

// A search has an effect on the outside too, but the words it takes go to the search service alone.
const takesAddress = ({ parameters }: Read, { category, effects }: Judged) => {
  const egress = effects.includes('egress');
  const address = parameters.find(
    (parameter) =>
      carriedBy(parameter) === 'address' && (egress || (category !== 'write' && FETCHES.test(parameter.name))),
  );
  return address?.name ?? (egress && category !== 'read' ? 'egress' : undefined);
};

const visibleWrite = (read: Read, { category, effects }: Judged) => {
  if (effects.includes('communication')) return 'communication';
  if (category !== 'write' && category !== 'execute') return undefined;
  const { words, name, said } = read;
  if (!words.some((word) => PUTS.test(word)) || /(?:branch|reaction|project)$/.test(name)) return undefined;
  return (
    find(VISIBLE, name) ??
    sharedFile(read) ??
    (words.includes('upload') ? 'upload' : undefined) ??
    find(VISIBLE, said.slice(0, 60))
  );
};

const pageAction = ({ words, name, said }: Read, { category }: Judged) =>
  category === 'execute' && (BROWSER.test(name) || BROWSER.test(said))
    ? words.find((word) => ACTS.test(word))
    : undefined;

/** Whether a parameter names what is to be opened, rather than where a result is put. */
const isInput = (parameter: Parameter) => carriedBy(parameter) === 'path' && !isOutputFile(parameter);

const inputPath = ({ parameters }: Read) => parameters.find(isInput)?.name;

const LOOKS: Record<Reach, (read: Read, judged: Judged) => string | undefined> = {
  'own-place': ownPlace,
  'others-content': othersContent,
  'takes-address': takesAddress,
  'visible-write': visibleWrite,
  'page-action': pageAction,
  'input-path': inputPath,
};

/** Where a tool reads from and where its calls can be seen, each with what shows it. */
export const reachesOf = (tool: Tool, judged: Judged): Reached[] => {
  const read = readTool(tool);
  return REACHES.flatMap((reach) => {
    const word = LOOKS[reach](read, judged);
    return word === undefined ? [] : [{ reach, word: word.toLowerCase() }];
  });
};
