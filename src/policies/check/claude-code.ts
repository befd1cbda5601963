import * as z from 'zod';
import type { Action } from '#model/policy.ts';
import { claudeName } from '../document/mangle.ts';
import { defineChecks, distinct, shapeProblems, type Check } from './check.ts';

// Entries outside this pattern are accepted by the published schema and then ignored by the engine.
const Names = z
  .array(z.string().regex(/^mcp__[a-zA-Z0-9_-]+__[a-zA-Z0-9_-]+$/))
  .min(1)
  .refine(distinct, 'an entry is there twice');

const LISTS = ['deny', 'ask', 'allow'] as const;

const lists = { allow: Names.optional(), ask: Names.optional(), deny: Names.optional() };

type Lists = { [list in Action]?: string[] | undefined };

function inOneList(given: Lists) {
  return distinct(LISTS.flatMap((list) => given[list] ?? []));
}

const Settings = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/claude-code-settings.json'),
  permissions: z.strictObject(lists).refine(inOneList, 'a tool is in two lists'),
});

// A name in the list of servers that has other characters is ignored, and then no server starts at all.
const Listed = z.array(z.strictObject({ serverName: z.string().regex(/^[a-zA-Z0-9_-]+$/) })).min(1);

const Managed = z.union([
  z.strictObject({ permissions: z.strictObject(lists).refine(inOneList, 'a tool is in two lists') }),
  z.strictObject({
    permissions: z
      .strictObject({
        ...lists,
        disableBypassPermissionsMode: z.literal('disable'),
        disableAutoMode: z.literal('disable'),
      })
      .refine(inOneList, 'a tool is in two lists'),
    allowManagedPermissionRulesOnly: z.literal(true),
    allowManagedMcpServersOnly: z.literal(true),
    allowedMcpServers: Listed,
  }),
]);

function decided(permissions: Lists, name: string): Action {
  // The model sees no tool of such a name.
  if (name.length > 128) return 'deny';
  return LISTS.find((list) => permissions[list]?.includes(name)) ?? 'ask';
}

/** Claude Code in manual mode: `deny` before `ask` before `allow`; what is not listed prompts. */
const claudeCode: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Settings),
  engine: (text) => {
    const { permissions } = Settings.parse(JSON.parse(text));
    return ({ alias, tool }) => ({ action: decided(permissions, claudeName(tool, alias)) });
  },
};

/** Its managed settings: the same, on the servers that are listed; another does not start. */
const claudeCodeManaged: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Managed),
  engine: (text) => {
    const settings = Managed.parse(JSON.parse(text));
    const listed = 'allowedMcpServers' in settings ? settings.allowedMcpServers : undefined;
    return ({ alias, tool }) => {
      const starts = !listed || listed.some(({ serverName }) => serverName === alias);
      return { action: starts ? decided(settings.permissions, claudeName(tool, alias)) : 'deny' };
    };
  },
};

export default defineChecks({ 'claude-code': claudeCode, 'claude-code-managed': claudeCodeManaged });
