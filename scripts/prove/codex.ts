import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'smol-toml';
import { codexResponse, offeredToCodex, type Offered } from './codex-model.ts';
import { observedFrom, type Engine, type Observed, type Situation } from './engine.ts';
import { withPrivateFiles } from './private-files.ts';
import { inSession, runProgram, withModel, type Session } from './session.ts';
import { turns } from './turns.ts';

type Table = Record<string, unknown>;
type Servers = Record<string, Table>;

/** What lies around a run: what each file says of the servers, besides how to start them, and more for the command line. */
export type Around = {
  user?: Servers;
  project?: Servers;
  machine?: (servers: Session['servers']) => Record<string, string>;
  flags?: string[];
  session?: string[];
};

/** Runs Codex in a project, in strict mode, against a stand-in for the model that calls every tool it is offered. */
export function observeCodex(installed: string, situation: Situation, around: Around): Promise<Observed> {
  return inSession(situation, async ({ home, servers, arrivals }) => {
    const project = join(home, 'project');
    for (const folder of [join(home, '.codex'), join(project, '.codex')]) mkdirSync(folder, { recursive: true });
    if (around.project)
      writeFileSync(join(project, '.codex/config.toml'), stringify({ mcp_servers: saying(servers, around.project) }));
    const { seen, callsOf } = turns<Offered>();
    let turn = 0;
    const answer = (body: Table) => {
      turn++;
      return codexResponse(callsOf(offeredToCodex(body)));
    };
    const program = join(installed, 'node_modules/.bin/codex');
    const line = ['--strict-config', ...(around.flags ?? []), 'exec', '--skip-git-repo-check'];
    const inProject = ['-C', project, program, ...line, ...(around.session ?? []), 'go'];
    const [command, args] = around.machine
      ? withPrivateFiles(home, around.machine(servers), ['env', ...inProject])
      : ['env', inProject];
    const { output } = await withModel(answer, (url) => {
      const mcp = { mcp_servers: saying(servers, around.user ?? {}) };
      const trusted = { projects: { [project]: { trust_level: 'trusted' } } };
      writeFileSync(join(home, '.codex/config.toml'), stringify({ ...settings(url), ...trusted, ...mcp }));
      return runProgram(command, args, { home });
    });
    // Every tool may be hidden, so nothing offered is an answer too: the servers were there, as Codex had to wait for them.
    if (turn === 0) throw new Error(`Codex asked the model nothing: ${output.slice(-500)}`);
    return observedFrom(situation.tried, seen.values(), arrivals);
  });
}

/** How servers are started, and what else a file says of them. */
export function saying(servers: Session['servers'], said: Servers): Servers {
  return Object.fromEntries(
    Object.entries(servers).map(([key, server]) => [
      key,
      { ...(Object.hasOwn(said, key) && said[key]), ...server, ...AWAITED },
    ]),
  );
}

/** What a document says of its servers. */
export function saidIn(document: string): Servers {
  return (parse(document) as unknown as { mcp_servers: Servers }).mcp_servers;
}

/** A configuration in which every tool of every server runs. */
export function loosest({ tried }: Situation): Servers {
  const byServer = Map.groupBy(tried, ({ server }) => server);
  return Object.fromEntries(
    [...byServer].map(([key, calls]) => {
      const names = [...new Set(calls.map(({ tool }) => tool))];
      const tools = Object.fromEntries(names.map((name) => [name, { approval_mode: 'approve' }]));
      return [key, { enabled_tools: names, disabled_tools: [], default_tools_approval_mode: 'approve', tools }];
    }),
  );
}

/** The same as flags. */
export function loosestFlags(situation: Situation): string[] {
  const inline = (value: unknown) => JSON.stringify(value).replaceAll('":', '"=');
  return Object.entries(loosest(situation)).flatMap(([key, table]) =>
    Object.entries(table).flatMap(([name, value]) => ['-c', `mcp_servers.${key}.${name}=${inline(value)}`]),
  );
}

// Codex goes on without a server that takes long to start, as twenty at once do, unless it needs it.
const AWAITED = { required: true, startup_timeout_sec: 100 };

/** A session without a sandbox that never asks. */
export const UNASKED = ['--dangerously-bypass-approvals-and-sandbox'];

function settings(url: string) {
  return {
    model: 'fixture',
    model_provider: 'fixture',
    approval_policy: 'never',
    model_providers: { fixture: { name: 'fixture', base_url: `${url}/v1`, wire_api: 'responses' } },
  };
}

const UNDOING: Record<string, (situation: Situation) => Around> = {
  bypass: () => ({ session: UNASKED }),
  flags: (situation) => ({ flags: loosestFlags(situation) }),
  project: (situation) => ({ project: loosest(situation) }),
};

/** Codex CLI: the program itself, with the document in its user's configuration. */
export default {
  format: 'codex',
  package: '@openai/codex',
  version: '0.171.0',
  observe: (installed, situation) =>
    observeCodex(installed, situation, {
      ...UNDOING[situation.undoing ?? '']?.(situation),
      user: saidIn(situation.document.text),
    }),
} satisfies Engine;
