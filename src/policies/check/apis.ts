import * as z from 'zod';
import { defineChecks, distinct, shapeProblems, type Check } from './check.ts';

const Names = z.strictObject({ tool_names: z.array(z.string().min(1)).refine(distinct, 'a name is there twice') });

const OpenAi = z
  .strictObject({
    type: z.literal('mcp'),
    server_label: z.string().regex(/^[A-Za-z][\w-]*$/),
    server_url: z.url(),
    allowed_tools: Names,
    require_approval: z.strictObject({ never: Names, always: Names }),
  })
  .refine(
    ({ allowed_tools: { tool_names: allowed }, require_approval: { never, always } }) =>
      distinct([...never.tool_names, ...always.tool_names]) &&
      allowed.toSorted().join('\0') === [...never.tool_names, ...always.tool_names].toSorted().join('\0'),
    'every allowed tool must have exactly one approval',
  );

/** OpenAI: hidden unless allowed; approval as listed. */
const openai: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, OpenAi),
  engine: (text) => {
    const { server_label: label, allowed_tools: allowed, require_approval: approval } = OpenAi.parse(JSON.parse(text));
    return ({ alias, tool }) => {
      // The block is about one server; another one's tools are as the request says elsewhere.
      if (alias !== label) return { action: 'allow' };
      if (!allowed.tool_names.includes(tool)) return { action: 'deny' };
      return { action: approval.never.tool_names.includes(tool) ? 'allow' : 'ask' };
    };
  },
};

// Read by hand: a validated record would lose a tool called `__proto__`.
const Configs = z.custom<Record<string, { enabled: true }>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((config) => z.strictObject({ enabled: z.literal(true) }).safeParse(config).success),
  'configs must enable tools',
);

const Anthropic = z.strictObject({
  type: z.literal('mcp_toolset'),
  mcp_server_name: z.string().min(1),
  default_config: z.strictObject({ enabled: z.literal(false) }),
  configs: Configs,
});

/** Anthropic: off unless enabled by name. */
const anthropic: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Anthropic),
  engine: (text) => {
    const { mcp_server_name: name, configs } = Anthropic.parse(JSON.parse(text));
    return ({ alias, tool }) => ({ action: alias !== name || Object.hasOwn(configs, tool) ? 'allow' : 'deny' });
  },
};

export default defineChecks({ openai, anthropic });
