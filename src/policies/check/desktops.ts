import * as z from 'zod';
import { defineChecks, distinct, shapeProblems, underAnyKey, type Check } from './check.ts';

// VS Code knows no tool by another kind of name.
const Asked = underAnyKey(z.literal(false)).refine(
  (names) => Object.keys(names).every((name) => /^[\w-]*$/.test(name)),
  'a name has a character that no tool has there',
);

const Settings = z.strictObject({ 'chat.tools.eligibleForAutoApproval': Asked });

const Policy = z.strictObject({
  ChatToolsAutoApprove: z.literal(false),
  ChatToolsEligibleForAutoApproval: z.string(),
});

/** VS Code: a tool that is set to `false` is always asked for, and every other one asks as well until a user approves it. */
const vscode: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Settings),
  engine: () => () => ({ action: 'ask' }),
};

/** Its policy: the same names, as JSON in a string. */
const vscodePolicy: Check = {
  problems: (text) => {
    const problems = shapeProblems(text, JSON.parse, Policy);
    if (problems.length > 0) return problems;
    return shapeProblems(Policy.parse(JSON.parse(text)).ChatToolsEligibleForAutoApproval, JSON.parse, Asked);
  },
  engine: () => () => ({ action: 'ask' }),
};

const Servers = z
  .array(
    z.strictObject({
      name: z.string().min(1),
      url: z.literal('https://REPLACE-WITH-YOUR-SERVER.example/mcp'),
      toolPolicy: underAnyKey(z.enum(['allow', 'ask', 'blocked'])).refine(
        (names) => !Object.keys(names).some((name) => name.includes('*')),
        'a name stands for several tools',
      ),
    }),
  )
  .min(1)
  .refine((servers) => distinct(servers.map(({ name }) => name)), 'a server is there twice');

const ACTIONS = { allow: 'allow', ask: 'ask', blocked: 'deny' } as const;

/** Claude Desktop: as locked; what is not locked is for the user to choose, and asks at first. */
const claudeDesktop: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Servers),
  engine: (text) => {
    const servers = Servers.parse(JSON.parse(text));
    return ({ alias, tool }) => {
      const locked = servers.find(({ name }) => name === alias)?.toolPolicy;
      const policy = locked && Object.hasOwn(locked, tool) ? locked[tool] : undefined;
      return { action: policy ? ACTIONS[policy] : 'ask' };
    };
  },
};

export default defineChecks({ vscode, 'vscode-policy': vscodePolicy, 'claude-desktop': claudeDesktop });
