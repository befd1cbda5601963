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

/** Codex CLI: hidden unless enabled and not disabled; then the tool's own approval mode, or the server's. */
const codex: Check = {
  problems: (text) => {
    const problems = shapeProblems(text, parse, Config);
    return problems.length > 0 ? problems : approvalProblems(text);
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

export default defineChecks({ codex });
