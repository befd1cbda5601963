import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Action } from '#model/policy.ts';
import { installPackage } from '../machine/install-package.ts';
import { newestVersion } from '../machine/npm.ts';
import { described, type Engine, type Situation } from './engine.ts';
import { inSession, runProgram } from './session.ts';

const run = promisify(execFile);

type Answer = { action: 'allow' | 'ask' | 'reject' | null };

// The package of the same name only fetches the one for this machine.
const PACKAGE = `@ampcode/cli-${process.platform}-${process.arch}`;

const ACTIONS = { allow: 'allow', ask: 'ask', reject: 'deny' } as const satisfies Record<string, Action>;

const OPTIONS: Record<string, (home: string) => string[]> = {
  project: () => ['-w'],
  'other-file': (home) => ['--settings-file', join(home, 'other.json')],
};

const EVERYTHING = { tool: 'mcp__*', action: 'allow' };

function settingsOf({ document, undoing }: Situation) {
  const { 'amp.permissions': rules } = JSON.parse(document.text) as { 'amp.permissions': unknown[] };
  return { 'amp.permissions': undoing === 'earlier-rule' ? [EVERYTHING, ...rules] : rules };
}

// What the commands that start servers ask of Amp's service first: who the user is.
async function withService<Result>(run: (url: string) => Promise<Result>): Promise<Result> {
  const someone = {
    id: 'user_1',
    email: 'someone@example.com',
    username: 'someone',
    emailVerified: true,
    features: [],
  };
  const service = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, result: request.url?.includes('getUserInfo') ? someone : {} }));
  });
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
  try {
    return await run(`http://127.0.0.1:${(service.address() as AddressInfo).port}/`);
  } finally {
    service.closeAllConnections();
    service.close();
  }
}

// A decision costs a process of a second, and depends on nothing but the files, the options and the name.
const decided = new Map<string, Promise<Action>>();

function decide(program: string, home: string, settings: string, name: string, options: string[]): Promise<Action> {
  const known = JSON.stringify([settings, options, name]);
  const decision = decided.get(known) ?? ask(program, home, name, options);
  decided.set(known, decision);
  return decision;
}

async function ask(program: string, home: string, name: string, options: string[]): Promise<Action> {
  const line = ['permissions', 'test', '--json', name, ...options];
  const { stdout } = await run(program, line, {
    cwd: join(home, 'project'),
    env: { PATH: process.env['PATH'], HOME: home },
  }).catch((error: unknown) => error as { stdout: string });
  // Without a match the call runs where a person is there.
  const { action } = JSON.parse(stdout) as Answer;
  return action === null ? 'allow' : ACTIONS[action];
}

/** Amp: the names under which it lists the tools of the fixture servers, and its own command that says what it decides. */
export default {
  format: 'amp',
  package: '@ampcode/cli',
  version: '0.0.1790142911-g7618fb',
  install: async (version) => join(await installPackage('amp', PACKAGE, version), 'node_modules', PACKAGE, 'amp'),
  newest: () => newestVersion(PACKAGE),
  atOnce: 4,
  observe: (program, situation) => {
    // Its list is made once, before any call: what a server adds later is there from the start.
    const tried = situation.tried.map(({ label, server, tool, written, arguments: given }) => ({
      label,
      server,
      tool,
      written,
      arguments: given,
    }));
    return inSession({ ...situation, tried }, async ({ home, servers }) => {
      const settings = join(home, '.config/amp/settings.json');
      const project = join(home, 'project/.amp/settings.json');
      for (const file of [settings, project]) mkdirSync(join(file, '..'), { recursive: true });
      const text = JSON.stringify({ ...settingsOf(situation), 'amp.mcpServers': servers });
      writeFileSync(settings, text);
      writeFileSync(
        project,
        JSON.stringify(situation.undoing === 'project' ? { 'amp.permissions': [EVERYTHING] } : {}),
      );
      writeFileSync(join(home, 'other.json'), '{}');
      const { output } = await withService((url) =>
        runProgram(program, ['tools', 'list', '--json'], { home, env: { AMP_URL: url, AMP_API_KEY: 'dummy' } }),
      );
      const listed = JSON.parse(output.slice(output.indexOf('['))) as { name: string; description: string }[];
      const names = new Map(
        listed.flatMap(({ name, description }) => {
          const found = described(description);
          return found ? [[JSON.stringify([found.server, found.tool]), name] as const] : [];
        }),
      );
      if (names.size === 0) throw new Error(`Amp listed no tool of the servers: ${output.slice(0, 500)}`);
      const options = OPTIONS[situation.undoing ?? '']?.(home) ?? [];
      const rules = JSON.stringify([settingsOf(situation), situation.undoing]);
      const observed = new Map<string, Action>();
      for (const { label, server, tool } of tried) {
        const name = names.get(JSON.stringify([server, tool]));
        observed.set(label, name === undefined ? 'deny' : await decide(program, home, rules, name, options));
      }
      return observed;
    });
  },
} satisfies Engine;
