import * as z from 'zod';
import { defineChecks, distinct, shapeProblems, type Check } from './check.ts';

const Settings = z.strictObject({
  'amp.permissions': z
    .array(
      z.strictObject({
        tool: z.string().regex(/^(?:mcp__[a-z0-9_]+__(?:[a-z0-9_]+|\*)|[a-z0-9_]{1,64})$/),
        action: z.enum(['allow', 'ask', 'reject']),
      }),
    )
    .refine((rules) => distinct(rules.map(({ tool }) => tool)), 'a tool is there twice'),
});

const ACTIONS = { allow: 'allow', ask: 'ask', reject: 'deny' } as const;

// Independent of the writer: runs of other characters are one `_`, and none is left at the ends.
function part(text: string, empty: string) {
  const words = text.split(/[^a-zA-Z0-9]+/).filter((word) => word !== '');
  return words.length > 0 ? words.join('_') : empty;
}

function nameOf(alias: string, tool: string) {
  const short = part(tool, 'tool');
  const full = ['mcp', part(alias, 'server'), short].join('__');
  return (full.length > 63 ? short.slice(0, 64) : full).toLowerCase();
}

/** Amp: the first rule that matches; without one, what is called `mcp__…` is allowed. */
const amp: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Settings),
  engine: (text) => {
    const rules = Settings.parse(JSON.parse(text))['amp.permissions'];
    return ({ alias, tool }) => {
      if (!tool.isWellFormed()) return { action: 'deny' };
      const name = nameOf(alias, tool);
      const rule = rules.find(({ tool: pattern }) =>
        pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
      );
      return { action: rule ? ACTIONS[rule.action] : 'allow' };
    };
  },
};

export default defineChecks({ amp });
