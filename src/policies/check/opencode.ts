import * as z from 'zod';
import { opencodeName } from '../document/mangle.ts';
import { defineChecks, shapeProblems, type Check } from './check.ts';

const Config = z.strictObject({
  $schema: z.enum(['https://opencode.ai/config.json', 'https://app.kilo.ai/config.json']),
  permission: z.record(z.string().regex(/^[a-zA-Z0-9_-]+_([a-zA-Z0-9_-]+|\*)$/), z.enum(['allow', 'ask', 'deny'])),
});

// A key that is there twice would lose its place in the order, and with it its meaning.
function repeated(text: string) {
  const keys = [...text.matchAll(/^ {4}("(?:[^"\\]|\\.)*"):/gm)].map(([, key]) => key);
  return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `key ${key} is there twice`);
}

/** opencode, and Kilo after it: the last key that matches; a tool without one passes. */
const opencode: Check = {
  problems: (text) => [...shapeProblems(text, JSON.parse, Config), ...repeated(text)],
  engine: (text) => {
    const { permission } = Config.parse(JSON.parse(text));
    const patterns = Object.keys(permission).toReversed();
    return ({ alias, tool }) => {
      const name = opencodeName(tool, alias);
      const key = patterns.find((pattern) =>
        pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
      );
      return { action: key === undefined ? 'allow' : (permission[key] as 'allow' | 'ask' | 'deny') };
    };
  },
};

export default defineChecks({ opencode, kilo: opencode });
