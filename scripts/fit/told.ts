import { readFileSync, readdirSync } from 'node:fs';
import type { Category, Effect } from '#model/words.ts';
import type { Labelled } from './data.ts';

const FOLDER = 'scripts/fit/lessons';
const LINE = /^(?<claims>[^|]+)\|(?<server>[^|]+)\| *(?<name>[^|( ]+)(?:\((?<names>[^)]*)\))? *\|(?<description>.*)$/;

const toTold = (line: string, file: string, number: number): Labelled => {
  const { claims, server, name, names, description } = LINE.exec(line)?.groups ?? {};
  if (!claims || !server || !name)
    throw new Error(`${file}:${number}: not "category effects | server | name(arguments) | description". Correct it.`);
  const [category, ...effects] = claims.trim().split(/\s+/) as [Category, ...Effect[]];
  const properties = Object.fromEntries(
    (names ?? '').split(',').flatMap((argument) => (argument.trim() ? [[argument.trim(), {}]] : [])),
  );
  return {
    tool: { name, description: (description ?? '').trim(), inputSchema: { properties } },
    server: { slug: 'lesson', title: server.trim() },
    origin: '',
    owner: 'lessons',
    category,
    effects,
    disputed: [],
    sure: true,
  };
};

/** Tools of our own invention, each with its verdict by the taxonomy: what no captured server happens to show. */
export const readTold = (): Labelled[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(`${FOLDER}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.trim() ? [toTold(line, `${FOLDER}/${file}`, index + 1)] : [])),
    );
