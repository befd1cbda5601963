import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'smol-toml';
import { described, observedFrom, type Engine } from './engine.ts';
import { inSession, runProgram, withModel } from './session.ts';
import { turns } from './turns.ts';

type Offered = { name: string; short: string; namespace: string; server: string; tool: string };
type Namespace = { type?: string; name?: string; tools?: { name: string; description: string }[] };
type Config = { mcp_servers: Record<string, Record<string, unknown>> };

function offeredIn(body: Record<string, unknown>): Offered[] {
  return (Array.isArray(body['tools']) ? (body['tools'] as Namespace[]) : [])
    .filter(({ type }) => type === 'namespace')
    .flatMap(({ name: namespace = '', tools = [] }) =>
      tools.flatMap(({ name, description }) => {
        const found = described(description);
        return found ? [{ name: `${namespace} ${name}`, short: name, namespace, ...found }] : [];
      }),
    );
}

function response(calls: Offered[]) {
  const items =
    calls.length > 0
      ? calls.map(({ short: name, namespace }, at) => ({
          type: 'function_call',
          id: `fc_${at}`,
          call_id: `call_${at}`,
          name,
          namespace,
          arguments: '{}',
        }))
      : [{ type: 'message', id: 'msg_1', role: 'assistant', content: [{ type: 'output_text', text: 'done' }] }];
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
  const events = [
    { type: 'response.created', response: { id: 'resp_1' } },
    ...items.map((item, at) => ({ type: 'response.output_item.done', output_index: at, item })),
    { type: 'response.completed', response: { id: 'resp_1', usage } },
  ];
  return events.map((data) => ({ event: data.type, data }));
}

function settings(url: string) {
  return {
    model: 'fixture',
    model_provider: 'fixture',
    approval_policy: 'never',
    model_providers: { fixture: { name: 'fixture', base_url: `${url}/v1`, wire_api: 'responses' } },
  };
}

/** Codex CLI: the program itself, in strict mode, against a stand-in for the model that calls every tool it is offered. */
export default {
  format: 'codex',
  package: '@openai/codex',
  version: '0.171.0',
  observe: (installed, situation) =>
    inSession(situation, async ({ home, servers, arrivals }) => {
      const config = parse(situation.document.text) as unknown as Config;
      for (const [key, server] of Object.entries(servers))
        config.mcp_servers[key] = { ...config.mcp_servers[key], ...server };
      mkdirSync(join(home, '.codex'));
      const { seen, callsOf } = turns<Offered>();
      const answer = (body: Record<string, unknown>) => response(callsOf(offeredIn(body)));
      const { output } = await withModel(answer, (url) => {
        writeFileSync(join(home, '.codex/config.toml'), stringify({ ...settings(url), ...config }));
        const program = join(installed, 'node_modules/.bin/codex');
        return runProgram(program, ['--strict-config', 'exec', '--skip-git-repo-check', 'go'], { home });
      });
      if (seen.size === 0) throw new Error(`Codex offered the model nothing: ${output.slice(-500)}`);
      return observedFrom(situation.tried, seen.values(), arrivals);
    }),
} satisfies Engine;
