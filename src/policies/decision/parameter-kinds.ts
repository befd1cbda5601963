import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Parameter } from './parameters.ts';

const ADDRESS = /^(url|uri|href|link|target_?url|page_?url|base_?url|website)s?$/i;
const PATH =
  /^(path|file|file_?path|file_?name|filename|directory|dir|folder|source|destination|target_?path|abs_?path)s?$/i;
const OUTPUT_NAME = /(path|file|file_?name|dir|directory|folder)$|^(output|save|export|download)(_?(to|as|path))?$/i;
const OUTPUT = /\b(sav(e|es|ed|ing)|writ(e|es|ten|ing)|output|stor(e|ed|ing)|export(ed)?|download(ed)?)\b/i;

/** Whether a parameter takes any text. */
export const isText = ({ type, values }: Parameter): boolean => type === 'string' && values.length === 0;

/** Whether a parameter is a web address, by its name, format or description. */
export const isAddress = ({ name, format, text }: Parameter): boolean =>
  ADDRESS.test(name) ||
  format === 'uri' ||
  format === 'url' ||
  /^(the |an? )?(full |target )?urls?\b(?!-| (slug|path|pattern|prefix|filter|parameter))/i.test(text);

/** Whether a call may have its address resolved or reached by way of another. */
export const isDetour = (parameter: Parameter): boolean =>
  !parameter.required &&
  isText(parameter) &&
  /^(proxy(_?(url|server|host))?|resolve|connect_?to|unix_?socket)$/i.test(parameter.name);

// An address that is stored leads nowhere: one that a call goes to does.
const FOLLOWED = /\b(navigat|fetch|load|open|visit|download|crawl|scrap|request|content)/i;

/** Whether a call goes to the address. */
export const isFollowed = (parameter: Parameter, { category, effects }: Verdict): boolean =>
  isAddress(parameter) &&
  (effects.includes('egress') || (category !== 'write' && category !== 'other' && FOLLOWED.test(parameter.text)));

/** Whether a parameter is one SQL statement. What a tool says of itself is no evidence: "select a library" is no query. */
export const isSql = (parameter: Parameter): boolean =>
  isText(parameter) &&
  (/^(sql|sql_?(query|statement|text)|(query|statement)_?sql)$/i.test(parameter.name) ||
    (/^(query|statement)$/i.test(parameter.name) && /\bSQL\b|\bSELECT\b/.test(parameter.text)));

const ELSEWHERE = /^(owner|repo|repository|repo_?id|project|project_?id|bucket|branch|ref|site_?id|drive_?id|vault)$/i;

/** Whether a parameter is a path on the machine of the server, and not in a repository or a service. */
export const isLocalPath = (parameter: Parameter, all: Parameter[], tool: Tool): boolean =>
  PATH.test(parameter.name) &&
  !all.some(({ name }) => ELSEWHERE.test(name)) &&
  /\b(files?|director(y|ies)|folders?|paths?)\b/i.test(
    [tool.name.replaceAll(/[_-]|(?<=[a-z])(?=[A-Z])/g, ' '), tool.description, parameter.text].join(' '),
  );

/** Whether a call may name a file that its result is written to. */
export const isOutput = (parameter: Parameter, { category }: Verdict): boolean =>
  !parameter.required &&
  isText(parameter) &&
  OUTPUT_NAME.test(parameter.name) &&
  (OUTPUT.test(parameter.text) || /^(output|save|export|download)/i.test(parameter.name)) &&
  (category === 'read' || category === 'other' || (category === 'execute' && /path/i.test(parameter.name)));
