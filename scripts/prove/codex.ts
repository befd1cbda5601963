import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'smol-toml';
import { actionOf, described, type Engine, type Observed } from './engine.ts';
import { inSession, runProgram, withModel } from './session.ts';

type Offered = { name: string; namespace: string; tool: string };
type Namespace = { type?: string; name?: string; tools?: { name: string; description: string }[] };
type Config = { mcp_servers: Record<string, Record<string, unknown>> };

function offeredIn(body: Record<string, unknown>): Offered[] {
  return (Array.isArray(body['tools']) ? (body['tools'] as Namespace[]) : [])
    .filter(({ type }) => type === 'namespace')
    .flatMap(({ name: namespace = '', tools = [] }) =>
      tools.flatMap(({ name, description }) => {
        const tool = described(description);
        return tool === undefined ? [] : [{ name, namespace, tool }];
      }),
    );
}

function response(calls: Offered[]) {
  const items =
    calls.length > 0
      ? calls.map(({ name, namespace }, at) => ({
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
  version: '0.169.0',
  observe: (installed, { alias, document, tried }) =>
    inSession(
      tried.map(({ tool }) => tool),
      async ({ home, server, arrivals }) => {
        const config = parse(document.text) as unknown as Config;
        Object.assign(config.mcp_servers[alias] ?? {}, server);
        mkdirSync(join(home, '.codex'));
        let offered: Offered[] | undefined;
        const answer = (body: Record<string, unknown>) => {
          if (offered) return response([]);
          offered = offeredIn(body);
          return response(offered);
        };
        const { output } = await withModel(answer, (url) => {
          writeFileSync(join(home, '.codex/config.toml'), stringify({ ...settings(url), ...config }));
          const program = join(installed, 'node_modules/.bin/codex');
          return runProgram(program, ['--strict-config', 'exec', '--skip-git-repo-check', 'go'], { home });
        });
        if (!offered) throw new Error(`Codex asked the model for nothing: ${output.slice(-500)}`);
        const visible = new Set(offered.map(({ tool }) => tool));
        const observed: Observed = new Map();
        for (const { label, tool } of tried) observed.set(label, actionOf(visible.has(tool), arrivals(tool) > 0));
        return observed;
      },
    ),
} satisfies Engine;
