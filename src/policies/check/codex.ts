import { parse } from 'smol-toml';
import * as z from 'zod';
import { defineChecks, distinct, shapeProblems, underAnyKey, type Check } from './check.ts';

const Mode = z.enum(['auto', 'prompt', 'writes', 'approve']);
const Names = z.array(z.string().min(1)).refine(distinct, 'a name is there twice');

const Config = z.strictObject({
  mcp_servers: underAnyKey(
    z.strictObject({
      enabled_tools: Names.optional(),
      disabled_tools: Names.optional(),
      default_tools_approval_mode: Mode.optional(),
      tools: z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null).optional(),
    }),
  ),
});

const Approval = z.strictObject({ approval_mode: Mode });

function approvalProblems(text: string) {
  return Object.values(Config.parse(parse(text)).mcp_servers).flatMap(({ tools = {} }) =>
    Object.entries(tools).flatMap(([name, value]) =>
      Approval.safeParse(value).success ? [] : [`tools.${name}: must be an approval_mode and nothing else`],
    ),
  );
}

// Codex starts no server of another key.
function keyProblems(text: string) {
  const keys = Object.keys(Config.parse(parse(text)).mcp_servers);
  return keys.filter((key) => !/^[A-Za-z0-9_./@:-]+$/.test(key)).map((key) => `mcp_servers: not a key: ${key}`);
}

// Whatever it leaves out may be in the user's own file.
function unsaidProblems(text: string) {
  return Object.values(Config.parse(parse(text)).mcp_servers).flatMap((server) => {
    const { enabled_tools: enabled, disabled_tools: disabled, default_tools_approval_mode: mode, tools = {} } = server;
    if (!enabled) return [];
    const unsaid = enabled.filter((name) => !Object.hasOwn(tools, name)).map((name) => `tools.${name}: no mode`);
    return disabled && mode === 'prompt' ? unsaid : [...unsaid, 'a list or the default is left to the user'];
  });
}

/** Codex CLI: hidden unless enabled and not disabled; then the tool's own approval mode, or the server's. */
const codex: Check = {
  problems: (text) => {
    const problems = shapeProblems(text, parse, Config);
    return problems.length > 0 ? problems : [...keyProblems(text), ...approvalProblems(text)];
  },
  engine: (text) => {
    const { mcp_servers: servers } = Config.parse(parse(text));
    return ({ alias, tool }) => {
      const server = Object.hasOwn(servers, alias) ? servers[alias] : undefined;
      if (!server) return { action: 'ask' };
      const hidden = server.disabled_tools?.includes(tool) || server.enabled_tools?.includes(tool) === false;
      if (hidden) return { action: 'deny' };
      const own =
        server.tools && Object.hasOwn(server.tools, tool)
          ? Approval.parse(server.tools[tool]).approval_mode
          : undefined;
      return { action: (own ?? server.default_tools_approval_mode) === 'approve' ? 'allow' : 'ask' };
    };
  },
};

/** The file that stands above the user's: the same, and nothing is left to the user. */
const codexManaged: Check = {
  ...codex,
  problems: (text) => {
    const problems = codex.problems(text);
    return problems.length > 0 ? problems : unsaidProblems(text);
  },
};

export default defineChecks({ codex, 'codex-managed': codexManaged });
