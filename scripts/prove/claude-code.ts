import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claudeMessage, harmless, offeredToClaude, type Offered } from './claude-model.ts';
import { observedFrom, type Engine, type Observed, type Situation } from './engine.ts';
import { withPrivateFiles } from './private-files.ts';
import { inSession, runProgram, withModel, type Session } from './session.ts';
import { turns } from './turns.ts';

type Servers = Session['servers'];

/** What lies around a run: files of the user's home and of the machine, and more for the command line. */
export type Around = {
  home?: Record<string, string>;
  machine?: Record<string, string>;
  /** The servers that the command line brings; `null` where it brings none. Left out: those of the situation. */
  brought?: Servers | null;
  args?: string[];
  env?: Record<string, string>;
};

/** Runs Claude Code in a project, against a stand-in for the model that calls every tool it is offered. */
export function observeClaude(
  installed: string,
  situation: Situation,
  aroundOf: (servers: Servers) => Around,
): Promise<Observed> {
  return inSession(situation, async ({ home, servers, arrivals }) => {
    const [project, mcp] = [join(home, 'project'), join(home, 'mcp.json')];
    const around = aroundOf(servers);
    const { brought = servers } = around;
    mkdirSync(project);
    writeFileSync(mcp, JSON.stringify({ mcpServers: brought }));
    for (const [path, text] of Object.entries(around.home ?? {})) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text.replaceAll('{project}', project));
    }
    const { seen, callsOf } = turns<Offered>();
    const answer = (body: Record<string, unknown>) =>
      body['stream'] === true ? claudeMessage(callsOf(offeredToClaude(body)).map(({ name }) => name)) : harmless();
    const program = join(installed, 'node_modules/.bin/claude');
    const bringing = brought ? ['--strict-mcp-config', '--mcp-config', mcp] : [];
    const inProject = ['-C', project, program, '-p', 'go', ...bringing, ...(around.args ?? [])];
    const [command, args] = around.machine
      ? withPrivateFiles(home, around.machine, ['env', ...inProject])
      : ['env', inProject];
    const { output } = await withModel(answer, (url) =>
      runProgram(command, args, { home, env: { ...ENVIRONMENT, ANTHROPIC_BASE_URL: url, ...around.env } }),
    );
    if (seen.size === 0) throw new Error(`Claude Code offered the model nothing: ${output.slice(0, 500)}`);
    return observedFrom(situation.tried, seen.values(), arrivals);
  });
}

/** Settings of a project that allow all its servers, in a folder that the user has trusted. */
export function trustedProject(servers: Servers): Record<string, string> {
  return {
    '.claude.json': JSON.stringify({ projects: { '{project}': { hasTrustDialogAccepted: true } } }),
    'project/.claude/settings.json': JSON.stringify({ permissions: { allow: wholeServers(servers) } }),
  };
}

/** The rules that are a whole server each. The keys that this is used with are the same in a rule. */
export function wholeServers(servers: Servers): string[] {
  return Object.keys(servers).map((key) => `mcp__${key}`);
}

/** As root, it refuses to skip permissions unless it is told that it is in a sandbox. */
export const SKIPPING: Around = { args: ['--dangerously-skip-permissions'], env: { IS_SANDBOX: '1' } };

/** A run in auto mode, whose model is asked in a request of its own: the provider that we stand in for does not judge. */
export const AUTO: Around = { args: ['--permission-mode', 'auto'], env: { CLAUDE_CODE_AUTO_MODE_SERVER: '0' } };

/** Hooks of a user that say yes to every call: before it, and in a person's place. */
export const YES = {
  'allowing-hook': hookOn('PreToolUse', { permissionDecision: 'allow' }),
  'answering-hook': hookOn('PermissionRequest', { decision: { behavior: 'allow' } }),
};

function hookOn(event: string, answer: object): object {
  const command = `echo '${JSON.stringify({ hookSpecificOutput: { hookEventName: event, ...answer } })}'`;
  return { [event]: [{ matcher: '*', hooks: [{ type: 'command', command }] }] };
}

const ENVIRONMENT = {
  ANTHROPIC_API_KEY: 'dummy',
  ENABLE_TOOL_SEARCH: 'false',
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  MCP_CONNECTION_NONBLOCKING: '0',
};

function beside(settings: object): Around {
  return { args: ['--settings', JSON.stringify(settings)] };
}

const UNDOING: Record<string, (servers: Servers, document: string) => Around> = {
  'auto-mode': () => AUTO,
  'auto-mode-off': (_servers, document) => ({ ...AUTO, home: { [SETTINGS]: withoutAutoMode(document) } }),
  bypass: () => SKIPPING,
  'whole-server': (servers) => beside({ permissions: { allow: wholeServers(servers) } }),
  'allowing-hook': () => beside({ hooks: YES['allowing-hook'] }),
  'answering-hook': () => beside({ hooks: YES['answering-hook'] }),
  project: (servers) => ({ home: trustedProject(servers) }),
  sources: () => ({ args: ['--setting-sources', 'project'] }),
};

const SETTINGS = '.claude/settings.json';

function withoutAutoMode(document: string): string {
  const { permissions } = JSON.parse(document) as { permissions: object };
  return JSON.stringify({ permissions: { ...permissions, disableAutoMode: 'disable' } });
}

/** Claude Code: the program itself, with the document as its user's settings. */
export default {
  format: 'claude-code',
  package: '@anthropic-ai/claude-code',
  version: '2.1.332',
  observe: (installed, situation) =>
    observeClaude(installed, situation, (servers) => {
      const { text } = situation.document;
      const around = UNDOING[situation.undoing ?? '']?.(servers, text) ?? {};
      return { ...around, home: { [SETTINGS]: text, ...around.home } };
    }),
} satisfies Engine;
