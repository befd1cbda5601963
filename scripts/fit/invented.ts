import { readFileSync, readdirSync } from 'node:fs';
import type { Category, Effect } from '#model/words.ts';
import type { Labelled } from './data.ts';
import { ownTool } from './own-tool.ts';

const FOLDER = 'scripts/fit/invented';

/** Tools of our own invention, each with its verdict by the taxonomy: what no captured server happens to show. */
export function readInvented(): Labelled[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(`${FOLDER}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.trim() ? [toInvented(line, `${FOLDER}/${file}`, index + 1)] : [])),
    );
}

const LINE = /^(?<claims>[^|]+)\|(?<server>[^|]+)\| *(?<name>[^|( ]+)(?:\((?<names>[^)]*)\))? *\|(?<description>.*)$/;

function toInvented(line: string, file: string, number: number): Labelled {
  const { claims, server, name, names, description } = LINE.exec(line)?.groups ?? {};
  if (!claims || !server || !name)
    throw new Error(`${file}:${number}: not "category effects | server | name(arguments) | description". Correct it.`);
  const properties = Object.fromEntries(
    (names ?? '').split(',').flatMap((argument) => (argument.trim() ? [[argument.trim(), {}]] : [])),
  );
  const tool = { name, description: (description ?? '').trim(), inputSchema: { properties } };
  return ownTool(tool, server.trim(), claims.trim().split(/\s+/) as [Category, ...Effect[]]);
}
