import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import { identifierWords } from './identifier.ts';
import { carriedBy, isText, names } from './parameter-kinds.ts';
import type { Parameter } from './parameters.ts';

/** The words of a parameter's name. */
type Named = Pick<Parameter, 'words'>;

/** Whether a parameter is a path on the machine of the server, and not in a repository, in a service or on a map. */
export function isLocalPath(parameter: Parameter, all: readonly Parameter[], tool: Tool): boolean {
  const said = `${identifierWords(tool.name).join(' ')} ${tool.description} ${parameter.description}`;
  return (
    PATHS.has(parameter.words.join('')) &&
    !all.some(({ words }) => ELSEWHERE.has(words.join(''))) &&
    !isOnMap(parameter, all) &&
    PATH_SAID.test(said)
  );
}

/** Whether a parameter is a path, an archive or one end of a copy, by the last word of its name. */
export function isLocation({ words, type }: Parameter): boolean {
  return type !== 'boolean' && LOCATIONS.has(words.findLast((word) => word !== 'name') ?? '');
}

/** Whether a parameter is one end of a way on a map. */
export function isOnMap({ words }: Named, all: readonly Named[]): boolean {
  return (
    /^destinations?$/.test(words.at(-1) ?? '') && all.some((other) => other.words.some((word) => ROUTES.has(word)))
  );
}

/** Whether a parameter names a file that a result is written to, rather than one that is opened. */
export function isOutputFile(parameter: Parameter): boolean {
  const { words, description } = parameter;
  return carriedBy(parameter) === 'path' && (words.some((word) => OUTPUTS.has(word)) || OUTPUT_SAID.test(description));
}

/** Whether a call that has another purpose may name a file that its result is written to. */
export function isOutput(parameter: Parameter, { category }: Verdict): boolean {
  const { words, required, description } = parameter;
  const name = words.join('');
  return (
    !required &&
    isText(parameter) &&
    /(?:path|file|filename|dir|directory|folder)$|^(?:output|save|export|download)(?:to|as)?$/.test(name) &&
    (/^(?:output|save|export|download)/.test(name) || OUTPUT_SAID.test(description)) &&
    (category === 'read' || category === 'other' || (category === 'execute' && name.includes('path')))
  );
}

const PATHS = names(`
  path file filepath filename directory dir folder source destination targetpath abspath
  paths files filepaths filenames directories dirs folders sources destinations targetpaths abspaths
`);
const ELSEWHERE = names('owner repo repository repoid project projectid bucket branch ref siteid driveid vault');
const PATH_SAID = /\b(files?|director(y|ies)|folders?|paths?)\b/i;
const LOCATIONS = names(`
  path file filename dir directory folder archive zip source destination target
  paths files filenames dirs directories folders archives zips sources destinations targets
`);
const ROUTES = names('origin origins waypoint waypoints departure travel');

const OUTPUTS = names('output out save dest destination target export download response request');
const OUTPUT_SAID =
  /\b(?:sav(?:e|es|ed|ing)|writ(?:e|es|ten|ing)|outputs?|stor(?:e|es|ed|ing)|export(?:s|ed|ing)?|download(?:s|ed|ing)?)\b/i;
