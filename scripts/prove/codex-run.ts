import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'smol-toml';
import { approval, codexResponse, isReview, offeredToCodex, type Offered } from './codex-model.ts';
import { observedFrom, type Observed, type Situation } from './engine.ts';
import { withPrivateFiles } from './private-files.ts';
import { inSession, runProgram, withModel, type Session } from './session.ts';
import { turns } from './turns.ts';

type Table = Record<string, unknown>;
export type Servers = Record<string, Table>;

/**
 * What lies around a run: what each file says of the servers, besides how to start them, what else the user's own says,
 * another key under which the user starts each server as well, files below `~/.codex`, and more for the command line.
 */
export type Around = {
  user?: Servers;
  settings?: Table;
  otherKey?: (key: string) => string;
  files?: (servers: Session['servers']) => Record<string, string>;
  project?: Servers;
  machine?: (servers: Session['servers']) => Record<string, string>;
  flags?: string[];
  session?: string[];
};

/**
 * Runs Codex in a project, in strict mode, against a stand-in for the model that calls every tool it is offered, and that
 * lets every call pass where it is asked in place of a person.
 */
export function observeCodex(installed: string, situation: Situation, around: Around): Promise<Observed> {
  return inSession(situation, async ({ home, servers, arrivals }) => {
    const [project, own] = [join(home, 'project'), join(home, '.codex')];
    const put = (file: string, text: string) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    };
    mkdirSync(project);
    if (around.project)
      put(join(project, '.codex/config.toml'), stringify({ mcp_servers: saying(servers, around.project) }));
    for (const [path, text] of Object.entries(around.files?.(servers) ?? {})) put(join(own, path), text);
    const { seen, callsOf } = turns<Offered>();
    let turn = 0;
    const answer = (body: Table) => {
      turn++;
      return isReview(body) ? approval() : codexResponse(callsOf(offeredToCodex(body)));
    };
    const program = join(installed, 'node_modules/.bin/codex');
    const line = ['--strict-config', ...(around.flags ?? []), 'exec', '--skip-git-repo-check'];
    const inProject = ['-C', project, program, ...line, ...(around.session ?? []), 'go'];
    const [command, args] = around.machine
      ? withPrivateFiles(home, around.machine(servers), ['env', ...inProject])
      : ['env', inProject];
    const { output } = await withModel(answer, (url) => {
      const mcp = { mcp_servers: saying({ ...servers, ...underOtherKeys(servers, around) }, around.user ?? {}) };
      const trusted = { projects: { [project]: { trust_level: 'trusted' } } };
      put(join(own, 'config.toml'), stringify({ ...model(url), ...around.settings, ...trusted, ...mcp }));
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

// Codex goes on without a server that takes long to start, as twenty at once do, unless it needs it.
const AWAITED = { required: true, startup_timeout_sec: 100 };

function underOtherKeys(servers: Session['servers'], { otherKey }: Around): Session['servers'] {
  if (!otherKey) return {};
  return Object.fromEntries(Object.entries(servers).map(([key, server]) => [otherKey(key), server]));
}

// It says nothing of approvals: a run without a person then refuses what would have to be asked for.
function model(url: string) {
  return {
    model: 'fixture',
    model_provider: 'fixture',
    model_providers: { fixture: { name: 'fixture', base_url: `${url}/v1`, wire_api: 'responses' } },
  };
}
