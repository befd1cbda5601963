import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { described, observedFrom, type Engine } from './engine.ts';
import { inSession, runProgram, withModel } from './session.ts';
import { turns } from './turns.ts';

type Body = Record<string, unknown>;

function block(index: number, start: unknown, delta: unknown) {
  return [
    { event: 'content_block_start', data: { type: 'content_block_start', index, content_block: start } },
    { event: 'content_block_delta', data: { type: 'content_block_delta', index, delta } },
    { event: 'content_block_stop', data: { type: 'content_block_stop', index } },
  ];
}

function message(calls: string[]) {
  const usage = { input_tokens: 1, output_tokens: 1 };
  const start = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'fixture',
    content: [],
    stop_reason: null,
    usage,
  };
  const content =
    calls.length > 0
      ? calls.flatMap((name, at) =>
          block(
            at,
            { type: 'tool_use', id: `toolu_${at}`, name, input: {} },
            { type: 'input_json_delta', partial_json: '{}' },
          ),
        )
      : block(0, { type: 'text', text: '' }, { type: 'text_delta', text: 'done' });
  const end = { stop_reason: calls.length > 0 ? 'tool_use' : 'end_turn', stop_sequence: null };
  return [
    { event: 'message_start', data: { type: 'message_start', message: start } },
    ...content,
    { event: 'message_delta', data: { type: 'message_delta', delta: end, usage } },
    { event: 'message_stop', data: { type: 'message_stop' } },
  ];
}

type Offered = { name: string; server: string; tool: string };

function offeredIn({ tools }: Body): Offered[] {
  const given = Array.isArray(tools) ? (tools as { name: string; description?: string }[]) : [];
  return given.flatMap(({ name, description }) => {
    const found = described(description);
    return found ? [{ name, ...found }] : [];
  });
}

/** Claude Code: the program itself, against a stand-in for the model that calls every tool it is offered. */
export default {
  format: 'claude-code',
  package: '@anthropic-ai/claude-code',
  version: '2.1.332',
  observe: (installed, situation) =>
    inSession(situation, async ({ home, servers, arrivals }) => {
      mkdirSync(join(home, '.claude'));
      writeFileSync(join(home, '.claude/settings.json'), situation.document.text);
      writeFileSync(join(home, 'mcp.json'), JSON.stringify({ mcpServers: servers }));
      const { seen, callsOf } = turns<Offered>();
      const answer = (body: Body) => message(callsOf(offeredIn(body)).map(({ name }) => name));
      const program = join(installed, 'node_modules/.bin/claude');
      const args = ['-p', 'go', '--strict-mcp-config', '--mcp-config', join(home, 'mcp.json')];
      const { output } = await withModel(answer, (url) =>
        runProgram(program, args, {
          home,
          env: {
            ANTHROPIC_BASE_URL: url,
            ANTHROPIC_API_KEY: 'dummy',
            ENABLE_TOOL_SEARCH: 'false',
            CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
            MCP_CONNECTION_NONBLOCKING: '0',
          },
        }),
      );
      if (seen.size === 0) throw new Error(`Claude Code offered the model nothing: ${output.slice(0, 500)}`);
      return observedFrom(situation.tried, seen.values(), arrivals);
    }),
} satisfies Engine;
