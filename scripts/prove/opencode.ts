import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatCompletion, offeredInChat, type Offered } from './chat-model.ts';
import { observedFrom, type Engine, type Situation } from './engine.ts';
import { inSession, runProgram, withModel, type Session } from './session.ts';
import { turns } from './turns.ts';

function configOf(url: string, { document: { text } }: Situation, { servers }: Session) {
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
        { type: 'local', command: [command, ...args], enabled: true },
      ]),
    ),
  };
}

/** opencode: the program itself, against a stand-in for the model that calls every tool it is offered. */
export default {
  format: 'opencode',
  package: 'opencode-ai',
  version: '1.18.33',
  observe: (installed, situation) =>
    inSession(situation, async (session) => {
      const { seen, callsOf } = turns<Offered>();
      const answer = (body: Record<string, unknown>) => chatCompletion(callsOf(offeredInChat(body)));
      const { output } = await withModel(answer, (url) => {
        writeFileSync(join(session.home, 'opencode.json'), JSON.stringify(configOf(url, situation, session)));
        return runProgram(join(installed, 'node_modules/.bin/opencode'), ['run', 'go'], {
          home: session.home,
          env: {
            OPENCODE_DISABLE_AUTOUPDATE: '1',
            OPENCODE_DISABLE_MODELS_FETCH: '1',
            OPENCODE_DISABLE_LSP_DOWNLOAD: '1',
          },
        });
      });
      if (seen.size === 0) throw new Error(`opencode offered the model nothing: ${output.slice(-500)}`);
      return observedFrom(situation.tried, seen.values(), session.arrivals);
    }),
} satisfies Engine;
