import { described } from './engine.ts';

/** A fixture tool as the model is offered it. */
export type Offered = { name: string; server: string; tool: string };

/** A message that calls these tools, or one that ends the turn, as the stream of its events. */
export function claudeMessage(calls: string[]) {
  const start = { ...MESSAGE, content: [], stop_reason: null };
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
    { event: 'message_delta', data: { type: 'message_delta', delta: end, usage: MESSAGE.usage } },
    { event: 'message_stop', data: { type: 'message_stop' } },
  ];
}

/** What the model of auto mode answers to the question how much harm a call does, from 0 to 100: none at all. */
export function harmless() {
  const content = [{ type: 'text', text: '<severity>0</severity>' }];
  return { whole: { ...MESSAGE, content, stop_reason: 'end_turn', stop_sequence: null } };
}

/** The fixture tools that a request offers. */
export function offeredToClaude({ tools }: Record<string, unknown>): Offered[] {
  const given = Array.isArray(tools) ? (tools as { name: string; description?: string }[]) : [];
  return given.flatMap(({ name, description }) => {
    const found = described(description);
    return found ? [{ name, ...found }] : [];
  });
}

const MESSAGE = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'fixture',
  usage: { input_tokens: 1, output_tokens: 1 },
};

function block(index: number, start: unknown, delta: unknown) {
  return [
    { event: 'content_block_start', data: { type: 'content_block_start', index, content_block: start } },
    { event: 'content_block_delta', data: { type: 'content_block_delta', index, delta } },
    { event: 'content_block_stop', data: { type: 'content_block_stop', index } },
  ];
}
