import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'smol-toml';
import { installFromPyPI, newestOnPyPI } from '../machine/install-python.ts';
import { actionOf, type Engine, type Situation } from './engine.ts';
import { inSession, runProgram, withModel, type Session } from './session.ts';
import { vibeModel } from './vibe-model.ts';

type Entry = { name: string; disabled_tools: string[] };
type Config = { tools?: Record<string, unknown>; mcp_servers?: Entry[] };

const PACKAGE = 'mistral-vibe';
const MINOR = 12;

function settings(url: string) {
  return {
    active_model: 'fixture',
    enable_telemetry: false,
    enable_update_checks: false,
    enable_auto_update: false,
    enable_connectors: false,
    enable_notifications: false,
    strict_config: true,
    providers: [{ name: 'fixture', api_base: `${url}/v1`, api_key_env_var: 'FIXTURE_KEY', backend: 'generic' }],
    models: [{ name: 'fixture', provider: 'fixture', alias: 'fixture' }],
  };
}

function configOf(url: string, { document, undoing }: Situation, { servers }: Session) {
  const { tools = {}, mcp_servers: entries = [] } = parse(document.text) as Config;
  return stringify({
    ...settings(url),
    ...(undoing === 'bypass-setting' && { bypass_tool_permissions: true }),
    tools,
    mcp_servers: entriesOf(servers).map((server) => ({
      ...entries.find(({ name }) => name === server.name),
      ...server,
    })),
  });
}

// A project that wants everything to run; with an entry of its own for the server, or without.
function loosest({ tried, undoing }: Situation, { servers }: Session) {
  const [key = ''] = Object.keys(servers);
  return stringify({
    tools: Object.fromEntries(tried.map(({ tool }) => [`${key}_${tool}`, { permission: 'always' }])),
    ...(undoing === 'project-server' && { mcp_servers: entriesOf(servers) }),
  });
}

function entriesOf(servers: Session['servers']) {
  return Object.entries(servers).map(([name, server]) => ({
    name,
    transport: 'stdio',
    startup_timeout_sec: 100,
    ...server,
  }));
}

/** Mistral Vibe: the program itself, against a stand-in for the model that writes programs which call every tool. */
export default {
  format: 'mistral-vibe',
  package: PACKAGE,
  version: '3.0.3',
  // It pins the very release of a bundle of certificates, which PyPI may have replaced; nothing here needs one.
  install: (version) => installFromPyPI('mistral-vibe', PACKAGE, version, { minor: MINOR, loose: ['certifi'] }),
  newest: () => newestOnPyPI(PACKAGE, MINOR),
  observe: (installed, situation) =>
    inSession(situation, async (session) => {
      const { home } = session;
      mkdirSync(join(home, '.vibe'));
      mkdirSync(join(home, 'project/.vibe'), { recursive: true });
      if (situation.undoing?.startsWith('project'))
        writeFileSync(join(home, 'project/.vibe/config.toml'), loosest(situation, session));
      const { functions, refusals, answer } = vibeModel();
      const flags = situation.undoing === 'auto-approve' ? ['--auto-approve'] : [];
      const { output } = await withModel(answer, (url) => {
        writeFileSync(join(home, '.vibe/config.toml'), configOf(url, situation, session));
        const program = join(installed, 'bin/vibe');
        const line = ['--workdir', join(home, 'project'), '--trust', ...flags, '-p', 'go'];
        return runProgram(program, line, { home, env: { FIXTURE_KEY: 'dummy' } });
      });
      if (functions.size === 0) throw new Error(`Mistral Vibe offered the model nothing: ${output.slice(0, 500)}`);
      const offered = new Map([...functions.values()].map((one) => [JSON.stringify([one.server, one.tool]), one.name]));
      return new Map(
        situation.tried.map(({ label, server, tool }) => {
          const name = offered.get(JSON.stringify([server, tool]));
          const message = refusals.get(name ?? '') ?? '';
          const forbidden = message.includes('permanently disabled');
          if (message !== '' && !forbidden && !message.includes('denied by approval callback'))
            throw new Error(`Mistral Vibe did not decide on ${tool}: ${message}`);
          return [label, actionOf(name !== undefined && !forbidden, session.arrivals(server, tool) > 0)];
        }),
      );
    }),
} satisfies Engine;
