import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chatCompletion, offeredInChat, type Offered } from './chat-model.ts';
import { observedFrom, type Observed, type Situation } from './engine.ts';
import { inSession, runProgram, withModel, type Session } from './session.ts';
import { turns } from './turns.ts';

/** opencode, or a program made from it: the files of its user and of a project, its first agent, and how its variables begin. */
export type Program = { name: string; configuration: string; project: string; agent: string; variables: string };

/** What lies around a run: what the user's configuration has beside the document, files of the home, and more for the command line. */
type Around = {
  configuration?: Record<string, unknown>;
  files?: Record<string, unknown>;
  args?: string[];
  env?: Record<string, string>;
};

/** Runs it in a project, against a stand-in for the model that calls every tool it is offered. */
export function observeOpencode(
  program: Program,
  binary: string,
  situation: Situation,
  around: Around,
): Promise<Observed> {
  const { servers, tried, annotated } = situation;
  return inSession(
    { servers: [...servers, CONTROL.server], tried: [...tried, CONTROL], annotated },
    async (session) => {
      const { seen, callsOf } = turns<Offered>();
      const answer = (body: Record<string, unknown>) => chatCompletion(callsOf(offeredInChat(body)));
      const project = join(session.home, 'project');
      mkdirSync(project);
      const { output } = await withModel(answer, (url) => {
        const configuration = { ...configurationOf(url, situation, session), ...around.configuration };
        for (const [path, value] of Object.entries({ [program.configuration]: configuration, ...around.files })) {
          mkdirSync(dirname(join(session.home, path)), { recursive: true });
          writeFileSync(join(session.home, path), JSON.stringify(value));
        }
        const line = ['-C', project, binary, 'run', ...(around.args ?? []), 'go'];
        return runProgram('env', line, {
          home: session.home,
          env: Object.fromEntries(
            Object.entries({ ...OFFLINE, ...around.env }).map(([name, value]) => [
              `${program.variables}_${name}`,
              value,
            ]),
          ),
        });
      });
      if (session.arrivals(CONTROL.server, CONTROL.tool) === 0)
        throw new Error(`${program.name} did not call what no rule names: ${output.slice(-500)}`);
      return observedFrom(tried, seen.values(), session.arrivals);
    },
  );
}

/** The setting that a situation wants beside the document. */
export function undoingOf({ project, agent }: Program, { undoing = '', servers }: Situation): Around {
  const tools = Object.fromEntries(servers.map((key) => [`${key}_*`, true]));
  const settings: Record<string, Around> = {
    auto: { args: ['--auto'] },
    project: { files: { [project]: EVERYTHING } },
    agent: { configuration: { agent: { [agent]: EVERYTHING } } },
    'agent-tools': { configuration: { agent: { [agent]: { tools } } } },
    environment: { env: { PERMISSION: JSON.stringify(EVERYTHING.permission) } },
  };
  return settings[undoing] ?? {};
}

// A server that no rule names, and whose tool always runs: a document may hide every tool there is.
const CONTROL = { label: 'control', server: 'control', tool: 'ready', written: 'control_ready', arguments: {} };

const EVERYTHING = { permission: { '*': 'allow' } };

const OFFLINE = {
  DISABLE_AUTOUPDATE: '1',
  DISABLE_MODELS_FETCH: '1',
  DISABLE_LSP_DOWNLOAD: '1',
  DISABLE_SESSION_INGEST: '1',
  TELEMETRY_LEVEL: 'off',
};

function configurationOf(url: string, { document: { text } }: Situation, { servers }: Session) {
  return {
    ...(JSON.parse(text) as object),
    model: 'fixture/fixture',
    small_model: 'fixture/fixture',
    autoupdate: false,
    share: 'disabled',
    provider: {
      fixture: {
        npm: '@ai-sdk/openai-compatible',
        name: 'fixture',
        options: { baseURL: `${url}/v1`, apiKey: 'dummy' },
        models: { fixture: { name: 'fixture', tool_call: true, limit: { context: 200_000, output: 8000 } } },
      },
    },
    mcp: Object.fromEntries(
      Object.entries(servers).map(([key, { command, args }]) => [
        key,
        { type: 'local', command: [command, ...args], enabled: true, timeout: 120_000 },
      ]),
    ),
  };
}
