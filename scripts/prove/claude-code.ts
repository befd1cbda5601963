import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionOf, type Engine, type Observed } from './engine.ts';
import { inSession, runProgram, withModel } from './session.ts';

type Body = Record<string, unknown>;

function toolNames({ tools }: Body) {
  return (Array.isArray(tools) ? tools : []).map(({ name }: { name: string }) => name);
}

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

/** Claude Code: the program itself, against a stand-in for the model that calls every tool it is offered. */
export default {
  format: 'claude-code',
  package: '@anthropic-ai/claude-code',
  version: '2.1.197',
  observe: (installed, { alias, document, tried }) =>
    inSession(
      tried.map(({ tool }) => tool),
      async ({ home, server, arrivals }) => {
        mkdirSync(join(home, '.claude'));
        writeFileSync(join(home, '.claude/settings.json'), document.text);
        writeFileSync(join(home, 'mcp.json'), JSON.stringify({ mcpServers: { [alias]: server } }));
        let offered: string[] | undefined;
        const answer = (body: Body) => {
          const names = toolNames(body).filter((name) => name.startsWith('mcp__'));
          if (offered || toolNames(body).length === 0) return message([]);
          offered = names;
          return message([...new Set([...names, ...tried.map(({ written }) => written)])]);
        };
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
        if (!offered) throw new Error(`Claude Code asked the model for nothing: ${output.slice(0, 500)}`);
        const visible = new Set(offered);
        const observed: Observed = new Map();
        for (const { label, tool, written } of tried)
          observed.set(label, actionOf(visible.has(written), arrivals(tool) > 0));
        return observed;
      },
    ),
} satisfies Engine;
