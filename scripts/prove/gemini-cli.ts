import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Action } from '#model/policy.ts';
import type { Engine } from './engine.ts';
import { inSession } from './session.ts';

type Rules = { rules: unknown[]; errors: { severity?: string; message: string; details?: string }[] };
type Call = { name: string; args: Record<string, unknown> };
type Core = {
  loadPoliciesFromToml: (paths: string[], tier: () => number) => Promise<Rules>;
  PolicyEngine: new (options: { rules: unknown[] }) => {
    check: (call: Call, server: string) => Promise<{ decision: string }>;
  };
  generateValidName: (name: string) => string;
};

const ACTIONS: Record<string, Action> = { allow: 'allow', ask_user: 'ask', deny: 'deny' };
const USER_TIER = 4;

async function load(installed: string): Promise<Core> {
  const source = join(installed, 'node_modules/@google/gemini-cli-core/dist/src');
  const part = async (file: string) => (await import(pathToFileURL(join(source, file)).href)) as Partial<Core>;
  return {
    ...(await part('policy/toml-loader.js')),
    ...(await part('policy/policy-engine.js')),
    ...(await part('tools/mcp-tool.js')),
  } as Core;
}

// The engine tells the console about every decision it takes.
async function quietly<Result>(run: () => Promise<Result>): Promise<Result> {
  const { log, debug, warn } = console;
  Object.assign(console, { log: () => {}, debug: () => {}, warn: () => {} });
  try {
    return await run();
  } finally {
    Object.assign(console, { log, debug, warn });
  }
}

/** Gemini CLI: its own loader and its own policy engine, in this process. */
export default {
  format: 'gemini-cli',
  package: '@google/gemini-cli-core',
  version: '0.61.0',
  observe: (installed, { document, ...situation }) =>
    quietly(async () => {
      const { loadPoliciesFromToml, PolicyEngine, generateValidName } = await load(installed);
      return inSession(situation, async ({ home }) => {
        const file = join(home, 'policy.toml');
        writeFileSync(file, document.text);
        const { rules, errors } = await loadPoliciesFromToml([file], () => USER_TIER);
        const [error] = errors.filter(({ severity }) => severity !== 'warning');
        if (error) throw new Error(`gemini-cli refuses the document: ${error.message} ${error.details ?? ''}`);
        const engine = new PolicyEngine({ rules });
        const observed = new Map<string, Action>();
        for (const { label, server, tool, arguments: args } of situation.tried) {
          const { decision } = await engine.check({ name: generateValidName(`${server}_${tool}`), args }, server);
          observed.set(label, ACTIONS[decision] as Action);
        }
        return observed;
      });
    }),
} satisfies Engine;
