import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionOf, described, type Engine, type Observed, type Situation } from './engine.ts';
import { inSession, runProgram, withModel, type Session } from './session.ts';

type Offered = { name: string; tool: string };
type Function = { function?: { name: string; description?: string } };

function offeredIn(body: Record<string, unknown>): Offered[] {
  return (Array.isArray(body['tools']) ? (body['tools'] as Function[]) : []).flatMap(({ function: given }) => {
    const tool = described(given?.description);
    return given && tool !== undefined ? [{ name: given.name, tool }] : [];
  });
}

function completion(calls: Offered[]) {
  const chunk = (delta: unknown, finish: string | null) => ({
    data: {
      id: 'chat_1',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'fixture',
      choices: [{ index: 0, delta, finish_reason: finish }],
    },
  });
  const called = calls.map(({ name }, index) => ({
    index,
    id: `call_${index}`,
    type: 'function',
    function: { name, arguments: '{}' },
  }));
  return calls.length > 0
    ? [chunk({ role: 'assistant', tool_calls: called }, null), chunk({}, 'tool_calls'), { data: '[DONE]' }]
    : [chunk({ role: 'assistant', content: 'done' }, null), chunk({}, 'stop'), { data: '[DONE]' }];
}

function configOf(url: string, { alias, document: { text } }: Situation, { server }: Session) {
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
    mcp: { [alias]: { type: 'local', command: [server.command, ...server.args], enabled: true } },
  };
}

/** opencode: the program itself, against a stand-in for the model that calls every tool it is offered. */
export default {
  format: 'opencode',
  package: 'opencode-ai',
  version: '1.18.33',
  observe: (installed, { alias, document, tried }) =>
    inSession(
      tried.map(({ tool }) => tool),
      async (session) => {
        let offered: Offered[] | undefined;
        const answer = (body: Record<string, unknown>) => {
          const names = offeredIn(body);
          if (offered || !Array.isArray(body['tools']) || body['tools'].length === 0) return completion([]);
          offered = names;
          return completion(names);
        };
        const { output } = await withModel(answer, (url) => {
          writeFileSync(
            join(session.home, 'opencode.json'),
            JSON.stringify(configOf(url, { alias, document, tried }, session)),
          );
          return runProgram(join(installed, 'node_modules/.bin/opencode'), ['run', 'go'], {
            home: session.home,
            env: {
              OPENCODE_DISABLE_AUTOUPDATE: '1',
              OPENCODE_DISABLE_MODELS_FETCH: '1',
              OPENCODE_DISABLE_LSP_DOWNLOAD: '1',
            },
          });
        });
        if (!offered) throw new Error(`opencode asked the model for nothing: ${output.slice(-500)}`);
        const visible = new Set(offered.map(({ tool }) => tool));
        const observed: Observed = new Map();
        for (const { label, tool } of tried)
          observed.set(label, actionOf(visible.has(tool), session.arrivals(tool) > 0));
        return observed;
      },
    ),
} satisfies Engine;
