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

// These name the form of an answer and not what it holds.
const FORM_OF_ANSWERS = /content blocks?|output schemas?/gi;

const NOT_CONTENT = /^(?:describe|status|count|stats|url|definitions?|schemas?|propert(?:y|ies)|config|link)$/;

const SHARED = /(?<![a-z])(?:repositor(?:y|ies)|projects?|branch|commit|drive|buckets?|shared)(?![a-z])/i;

const FETCHES = /^(?:urls?|uris?)$/i;

const LOOKS: Record<Reach, (read: Read, judged: Judged) => string | undefined> = {
  'own-place': ownPlace,
  'others-content': othersContent,
  'takes-address': takesAddress,
  'visible-write': visibleWrite,
  'page-action': pageAction,
  'input-path': inputPath,
};

/** Where a tool reads from and where its calls can be seen, each with what shows it. */
export function reachesOf(tool: Tool, judged: Judged): Reached[] {
  const read = readTool(tool);
  return REACHES.flatMap((reach) => {
    const word = LOOKS[reach](read, judged);
    return word === undefined ? [] : [{ reach, word: word.toLowerCase() }];
  });
}

function headOf(description: string) {
  return (
    description
      .trim()
      .split(/(?<=[\p{L})][.。])\s|\n\s*\n|Error Responses/u, 1)[0]
      ?.slice(0, HEAD) ?? ''
  );
}

function readTool({ name, title = '', description, inputSchema }: Tool): Read {
  const words = identifierWords(name);
  const head = headOf(description).replace(FORM_OF_ANSWERS, '');
  return { words, name: words.join(' '), head, said: `${title} ${head}`, parameters: parametersOf(inputSchema) };
}

function find(pattern: RegExp, ...texts: string[]): string | undefined {
  return texts.map((text) => pattern.exec(text)?.[0]).find((word) => word !== undefined);
}

function isOpenToAll({ words, name, head, said }: Read) {
  return (
    words.some((word) => COMPUTES.test(word)) || COMPUTES_SAID.test(head) || PUBLIC.test(name) || PUBLIC.test(said)
  );
}

// A bare "search" says in its parameters what it searches.
function parameterText({ parameters }: Read) {
  return parameters.map(({ description }) => description.slice(0, HEAD)).join(' ');
}

function readsFrom(pattern: RegExp, elsewhere: RegExp, read: Read): string | undefined {
  return find(pattern, read.name, read.said) ?? find(elsewhere, read.said) ?? find(pattern, parameterText(read));
}

function ownPlace(read: Read, { category, effects }: Judged) {
  return category === 'read' && !effects.includes('egress') && !isOpenToAll(read)
    ? readsFrom(OWN_PLACE, OWN_PLACE_ELSEWHERE, read)
    : undefined;
}

function sharedFile({ name, said }: Read) {
  return /(?<![a-z])files?(?![a-z])/.test(name) && SHARED.test(said) ? 'file' : undefined;
}

function othersContent(read: Read, { category }: Judged) {
  return category === 'read' && !isOpenToAll(read) && !read.words.some((word) => NOT_CONTENT.test(word))
    ? (sharedFile(read) ?? find(OTHERS_CONTENT, read.name, read.said) ?? find(OTHERS_ELSEWHERE, read.said))
    : undefined;
}

// A search has an effect on the outside too, but the words it takes go to the search service alone.
function takesAddress({ parameters }: Read, { category, effects }: Judged) {
  const egress = effects.includes('egress');
  const address = parameters.find(
    (parameter) =>
      carriedBy(parameter) === 'address' && (egress || (category !== 'write' && FETCHES.test(parameter.name))),
  );
  return address?.name ?? (egress && category !== 'read' ? 'egress' : undefined);
}

function visibleWrite(read: Read, { category, effects }: Judged) {
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
}

function pageAction({ words, name, said }: Read, { category }: Judged) {
  return category === 'execute' && (BROWSER.test(name) || BROWSER.test(said))
    ? words.find((word) => ACTS.test(word))
    : undefined;
}

/** Whether a parameter names what is to be opened, rather than where a result is put. */
function isInput(parameter: Parameter) {
  return carriedBy(parameter) === 'path' && !isOutputFile(parameter);
}

function inputPath({ parameters }: Read) {
  return parameters.find(isInput)?.name;
}
