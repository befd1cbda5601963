import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatCompletion, offeredInChat, type Offered } from './chat-model.ts';
import { observedFrom, type Engine } from './engine.ts';
import { inSession, runProgram, withModel, type Session } from './session.ts';
import { turns } from './turns.ts';

type Document = { permissions: object; mcpServers?: Record<string, { includeTools: string[] }> };
type Around = { args?: string[]; beside?: object; project?: object };

// On a busy machine a server takes longer to start than Qwen Code waits by itself.
const PATIENCE = 100_000;

// The tools of servers stand behind a search otherwise.
const QUIET = {
  tools: { toolSearch: { enabled: false } },
  telemetry: { enabled: false },
  privacy: { usageStatisticsEnabled: false },
  general: { enableAutoUpdate: false },
  security: { auth: { selectedType: 'openai' } },
};

const UNDOING: Record<string, Around> = {
  yolo: { args: ['--yolo'] },
  trust: { beside: { trust: true } },
  project: { project: { trust: true } },
};

/** Qwen Code: the program itself, with the document as its user's settings. A rule that refuses hides nothing, so it says so. */
export default {
  format: 'qwen-code',
  package: '@qwen-code/qwen-code',
  version: '0.24.4',
  observe: (installed, situation) =>
    inSession(situation, async ({ home, servers, arrivals }) => {
      const { args = [], beside = {}, project } = UNDOING[situation.undoing ?? ''] ?? {};
      const { permissions, mcpServers: listed = {} } = JSON.parse(situation.document.text) as Document;
      const own = Object.entries(entriesOf(servers, beside)).map(([key, entry]) => [key, { ...entry, ...listed[key] }]);
      const mcpServers: unknown = Object.fromEntries(own);
      write(join(home, '.qwen'), { ...QUIET, permissions, mcpServers });
      if (project) write(join(home, 'project/.qwen'), { mcpServers: entriesOf(servers, project) });
      mkdirSync(join(home, 'project'), { recursive: true });
      const { seen, callsOf } = turns<Offered>();
      const answer = (body: Record<string, unknown>) => chatCompletion(callsOf(offeredInChat(body)));
      const program = join(installed, 'node_modules/.bin/qwen');
      const run = (line: string[], env?: Record<string, string>) =>
        runProgram('env', ['-C', join(home, 'project'), program, ...line], { home, ...(env && { env }) });
      // A project's server does not start before its user has approved it.
      for (const key of project ? Object.keys(servers) : []) await run(['mcp', 'approve', key]);
      const { output } = await withModel(answer, (url) =>
        run(['-p', 'go', ...args], {
          OPENAI_BASE_URL: `${url}/v1`,
          OPENAI_API_KEY: 'dummy',
          OPENAI_MODEL: 'fixture',
        }),
      );
      // A server without any tool counts as one that failed to start.
      const open = Object.values(listed).some(({ includeTools }) => includeTools.length > 0);
      if (open && seen.size === 0) throw new Error(`Qwen Code offered the model nothing: ${output.slice(-500)}`);
      const denied = new Set([...output.matchAll(/Tool "([^"]+)" was not run: .*deny rule/g)].map(([, name]) => name));
      const offered = [...seen.values()].filter(({ name }) => !denied.has(name));
      return observedFrom(situation.tried, offered, arrivals);
    }),
} satisfies Engine;

function entriesOf(servers: Session['servers'], beside: object): Record<string, object> {
  return Object.fromEntries(
    Object.entries(servers).map(([key, server]) => [key, { ...server, timeout: PATIENCE, ...beside }]),
  );
}

function write(folder: string, settings: object) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
}
