import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claudeMessage, offeredToClaude, type Offered } from './claude-model.ts';
import { observedFrom, type Engine, type Observed, type Situation } from './engine.ts';
import { withPrivateFiles } from './private-files.ts';
import { inSession, runProgram, withModel } from './session.ts';
import { turns } from './turns.ts';

/** What lies around a run: files of the user's home and of the machine, and more for the command line. */
export type Around = {
  home?: Record<string, string>;
  machine?: Record<string, string>;
  args?: string[];
  env?: Record<string, string>;
};

/** Runs Claude Code in a project, against a stand-in for the model that calls every tool it is offered. */
export function observeClaude(installed: string, situation: Situation, around: Around): Promise<Observed> {
  return inSession(situation, async ({ home, servers, arrivals }) => {
    const [project, mcp] = [join(home, 'project'), join(home, 'mcp.json')];
    mkdirSync(project);
    writeFileSync(mcp, JSON.stringify({ mcpServers: servers }));
    for (const [path, text] of Object.entries(around.home ?? {})) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text.replaceAll('{project}', project));
    }
    const { seen, callsOf } = turns<Offered>();
    const answer = (body: Record<string, unknown>) =>
      claudeMessage(callsOf(offeredToClaude(body)).map(({ name }) => name));
    const program = join(installed, 'node_modules/.bin/claude');
    const line = ['-p', 'go', '--strict-mcp-config', '--mcp-config', mcp, ...(around.args ?? [])];
    const inProject = ['-C', project, program, ...line];
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
export function trustedProject(servers: string[]): Record<string, string> {
  return {
    '.claude.json': JSON.stringify({ projects: { '{project}': { hasTrustDialogAccepted: true } } }),
    'project/.claude/settings.json': JSON.stringify({ permissions: { allow: wholeServers(servers) } }),
  };
}

/** The rules that are a whole server each. The keys that this is used with are the same in a rule. */
export function wholeServers(servers: string[]): string[] {
  return servers.map((key) => `mcp__${key}`);
}

/** As root, it refuses to skip permissions unless it is told that it is in a sandbox. */
export const SKIPPING: Around = { args: ['--dangerously-skip-permissions'], env: { IS_SANDBOX: '1' } };

const ENVIRONMENT = {
  ANTHROPIC_API_KEY: 'dummy',
  ENABLE_TOOL_SEARCH: 'false',
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  MCP_CONNECTION_NONBLOCKING: '0',
};

const UNDOING: Record<string, (servers: string[]) => Around> = {
  bypass: () => SKIPPING,
  'whole-server': (servers) => ({
    args: ['--settings', JSON.stringify({ permissions: { allow: wholeServers(servers) } })],
  }),
  project: (servers) => ({ home: trustedProject(servers) }),
  sources: () => ({ args: ['--setting-sources', 'project'] }),
};

/** Claude Code: the program itself, with the document as its user's settings. */
export default {
  format: 'claude-code',
  package: '@anthropic-ai/claude-code',
  version: '2.1.332',
  observe: (installed, situation) => {
    const around = UNDOING[situation.undoing ?? '']?.(situation.servers) ?? {};
    const home = { '.claude/settings.json': situation.document.text, ...around.home };
    return observeClaude(installed, situation, { ...around, home });
  },
} satisfies Engine;
