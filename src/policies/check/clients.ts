import * as z from 'zod';
import { defineChecks, distinct, shapeProblems, type Check } from './check.ts';

const Permissions = z.strictObject({
  mcpAllowlist: z.array(z.string().regex(/^[^*:]+:[^*:]+$/)).refine(distinct, 'a name is there twice'),
});

/** Cursor: on the list, or it asks. */
const cursor: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Permissions),
  engine: (text) => {
    const { mcpAllowlist: allowed } = Permissions.parse(JSON.parse(text));
    return ({ alias, tool }) => ({ action: allowed.includes(`${alias}:${tool}`) ? 'allow' : 'ask' });
  },
};

const OPTION = /^ {2}--(allow|deny)-tool '([\w.@/-]+\([\w.-]+\))'$/;

function optionLines(text: string) {
  return text.replace(/\n$/, '').split(' \\\n').slice(1);
}

/** Copilot CLI: a denial wins; without an option it asks. */
const copilotCli: Check = {
  problems: (text) => {
    const lines = optionLines(text);
    const bad = lines.filter((line) => !OPTION.test(line)).map((line) => `not an option: ${line}`);
    if (!/^copilot( \\)?\n/.test(text)) bad.push('must start with copilot');
    return distinct(lines.map((line) => OPTION.exec(line)?.[2])) ? bad : [...bad, 'a tool is there twice'];
  },
  engine: (text) => {
    const options = optionLines(text).map((line) => OPTION.exec(line));
    return ({ alias, tool }) => {
      const given = options.filter((option) => option?.[2] === `${alias}(${tool})`).map((option) => option?.[1]);
      if (given.includes('deny')) return { action: 'deny' };
      return { action: given.includes('allow') ? 'allow' : 'ask' };
    };
  },
};

export default defineChecks({ cursor, 'copilot-cli': copilotCli });
