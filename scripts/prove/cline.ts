import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatCompletion, offeredInChat, type Offered } from './chat-model.ts';
import { observedFrom, type Engine } from './engine.ts';
import { inSession, runProgram, withModel } from './session.ts';
import { turns } from './turns.ts';

// It skips a server that is slow to start, and then offers none of its tools.
const SECONDS = 110;

const UNDOING: Record<string, { args?: string[]; env?: Record<string, string> }> = {
  'auto-approve': { args: ['--auto-approve', 'true'] },
  'other-file': { env: { CLINE_GLOBAL_SETTINGS_PATH: 'other.json' } },
};

// As `cline auth` writes it.
function providers(url: string) {
  const provider = 'openai-compatible';
  const settings = { provider, apiKey: 'dummy', model: 'fixture', baseUrl: `${url}/v1` };
  const entry = { settings, updatedAt: '2026-11-28T00:00:00.000Z', tokenSource: 'manual' };
  return { version: 1, lastUsedProvider: provider, modes: {}, providers: { [provider]: entry } };
}

/** Cline CLI: the program itself, against a stand-in for the model that calls every tool it is offered. */
export default {
  format: 'cline',
  package: 'cline',
  version: '3.0.65',
  observe: (installed, situation) =>
    inSession(situation, async ({ home, servers, arrivals }) => {
      const folder = join(home, '.cline/data/settings');
      mkdirSync(folder, { recursive: true });
      const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
      const entries = Object.entries(servers).map(([key, server]) => [key, { ...server, timeout: SECONDS }]);
      put('cline_mcp_settings.json', JSON.stringify({ mcpServers: Object.fromEntries(entries) as unknown }));
      put('global-settings.json', situation.document.text);
      const { seen, callsOf } = turns<Offered>();
      const answer = (body: Record<string, unknown>) => chatCompletion(callsOf(offeredInChat(body)));
      const { args = [], env } = UNDOING[situation.undoing ?? ''] ?? {};
      const { output } = await withModel(answer, (url) => {
        put('providers.json', JSON.stringify(providers(url)));
        return runProgram(join(installed, 'node_modules/.bin/cline'), [...args, 'go on'], {
          home,
          env: { ...ENVIRONMENT, ...env },
        });
      });
      if (!output.includes('done')) throw new Error(`Cline CLI did not get to its end: ${output.slice(-500)}`);
      return observedFrom(situation.tried, seen.values(), arrivals);
    }),
} satisfies Engine;

// Without the first it leaves a program behind that goes on running.
const ENVIRONMENT = { CLINE_SESSION_BACKEND_MODE: 'local', CLINE_NO_AUTO_UPDATE: '1' };
