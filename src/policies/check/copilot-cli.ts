import * as z from 'zod';
import { copilotName, copilotTool } from '../document/copilot-name.ts';
import { defineChecks, distinct, shapeProblems, type Check } from './check.ts';

const Servers = z.strictObject({
  mcpServers: z.record(
    z.string(),
    z.strictObject({ tools: z.array(z.string().min(1)).refine(distinct, 'a tool is there twice') }),
  ),
});

// One hook, whose only answer is that a person has to be asked.
const Hooks = z.strictObject({
  hooks: z.strictObject({
    preToolUse: z.tuple([
      z.strictObject({
        type: z.literal('command'),
        matcher: z.string().regex(/^[\w-]+(\|[\w-]+)*$/),
        bash: z.literal(String.raw`echo {\"permissionDecision\":\"ask\"}`),
        powershell: z.literal("ConvertTo-Json @{permissionDecision='ask'} -Compress"),
      }),
    ]),
  }),
});

const WHOLE =
  /^(?:: 'Merge into ~\/\.copilot\/mcp-config\.json:\n([^']*)'\n)?(?:: 'Merge into ~\/\.copilot\/settings\.json:\n([^']*)'\n)?copilot((?: \\\n {2}--(?:allow|deny)-tool '[A-Za-z0-9@][\w.@/-]*\([\w-]+\)')*)\n$/;
const OPTION = /--(allow|deny)-tool '([^']+)'/g;

function partsOf(text: string) {
  const [, servers, hooks, options = ''] = WHOLE.exec(text) ?? [];
  return { servers, hooks, options: [...options.matchAll(OPTION)].map(([, action, name]) => ({ action, name })) };
}

function listProblems(text: string): string[] {
  const { servers, hooks, options } = partsOf(text);
  const lists = Object.entries(servers ? Servers.parse(JSON.parse(servers)).mcpServers : {});
  const offered = lists.flatMap(([alias, { tools }]) => tools.map((tool) => ({ alias, tool })));
  const [named, asked] = [options.map(({ name }) => name), askedIn(hooks)];
  // Neither allowed nor asked for, a tool runs if its server says that it only reads.
  const left = offered.filter(
    ({ alias, tool }) =>
      !named.includes(`${alias}(${copilotTool(tool, alias)})`) && !asked.includes(copilotName(tool, alias)),
  );
  return [
    ...(offered.some(({ tool }) => tool === '*') ? ['a list of tools names every tool'] : []),
    ...(distinct(named) ? [] : ['a tool is there twice']),
    ...(distinct(asked) ? [] : ['a tool is asked for twice']),
    ...left.map(({ tool }) => `${tool} is left to what its server says of it`),
  ];
}

function askedIn(hooks: string | undefined): string[] {
  return hooks ? Hooks.parse(JSON.parse(hooks)).hooks.preToolUse[0].matcher.split('|') : [];
}

/** Copilot CLI: what is not on the server's list is not offered; then a denial wins, a hook that asks, an allowance. */
const copilotCli: Check = {
  problems: (text) => {
    if (!WHOLE.test(text)) return ['must be the two parts that go into files, and the command with its options'];
    const { servers, hooks } = partsOf(text);
    const problems = [
      ...(servers ? shapeProblems(servers, JSON.parse, Servers) : []),
      ...(hooks ? shapeProblems(hooks, JSON.parse, Hooks) : []),
    ];
    return problems.length > 0 ? problems : listProblems(text);
  },
  engine: (text) => {
    const { servers, hooks, options } = partsOf(text);
    const lists = new Map(Object.entries(servers ? Servers.parse(JSON.parse(servers)).mcpServers : {}));
    const asked = askedIn(hooks);
    return ({ alias, tool }) => {
      if (lists.get(alias)?.tools.includes(tool) === false) return { action: 'deny' };
      const name = `${alias}(${copilotTool(tool, alias)})`;
      const given = options.filter((option) => option.name === name).map(({ action }) => action);
      if (given.includes('deny')) return { action: 'deny' };
      return { action: given.includes('allow') && !asked.includes(copilotName(tool, alias)) ? 'allow' : 'ask' };
    };
  },
};

const Rules = z
  .array(z.string().regex(/^Mcp\([^/*?[\](){}]+\/[\w-]+\)$/))
  .min(1)
  .refine(distinct, 'a tool is there twice');

const Managed = z.strictObject({
  permissions: z
    .strictObject({ allow: Rules, ask: Rules, deny: Rules })
    .partial()
    .refine((lists) => distinct(Object.values(lists).flat()), 'a tool is in two lists'),
});

/** Its managed settings: `deny` before `ask` before `allow`; what no rule names asks. */
const copilotManaged: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Managed),
  engine: (text) => {
    const { permissions } = Managed.parse(JSON.parse(text));
    return ({ alias, tool }) => {
      const rule = `Mcp(${alias}/${copilotTool(tool, alias)})`;
      return { action: (['deny', 'ask', 'allow'] as const).find((list) => permissions[list]?.includes(rule)) ?? 'ask' };
    };
  },
};

export default defineChecks({ 'copilot-cli': copilotCli, 'copilot-managed': copilotManaged });
