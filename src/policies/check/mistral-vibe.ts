import { parse } from 'smol-toml';
import * as z from 'zod';
import { isObject } from '#model/object.ts';
import { defineChecks, distinct, shapeProblems, underAnyKey, type Check } from './check.ts';

const Tool = z.strictObject({ permission: z.enum(['always', 'ask', 'never']) });

const Config = z.strictObject({
  tools: underAnyKey(Tool).optional(),
  mcp_servers: z
    .array(
      z.strictObject({
        name: z.string().regex(/[A-Za-z0-9]/),
        disabled_tools: z.array(z.string()).min(1).refine(distinct, 'a name is there twice'),
      }),
    )
    .refine((servers) => distinct(servers.map(({ name }) => name)), 'a server is there twice')
    .optional(),
});

const ACTIONS = { always: 'allow', ask: 'ask', never: 'deny' } as const;

// Independent of the writer: the rule that its documentation gives for the name of a server.
function shortName(name: string) {
  const plain = [...name].map((character) => (/[\w-]/.test(character) ? character : '_'.repeat(character.length)));
  return plain
    .join('')
    .replace(/^[-_]+/, '')
    .replace(/[-_]+$/, '')
    .slice(0, 256);
}

/** Mistral Vibe: what a server's list disables is gone, then a table decides; without one it asks. */
const mistralVibe: Check = {
  problems: (text) => shapeProblems(text, parse, Config),
  engine: (text) => {
    const { tools = {}, mcp_servers: servers = [] } = Config.parse(parse(text));
    const disabled = new Set(
      servers.flatMap(({ name, disabled_tools: names }) =>
        names.map((tool) => JSON.stringify([shortName(name), tool])),
      ),
    );
    return ({ alias, tool }) => {
      const server = shortName(alias);
      if (disabled.has(JSON.stringify([server, tool]))) return { action: 'deny' };
      const rule = `${server}_${tool}`;
      const table = Object.hasOwn(tools, rule) && isObject(tools[rule]) ? Tool.parse(tools[rule]) : undefined;
      return { action: table ? ACTIONS[table.permission] : 'ask' };
    };
  },
};

export default defineChecks({ 'mistral-vibe': mistralVibe });
