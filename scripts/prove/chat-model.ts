import { described } from './engine.ts';

/** A tool as a model of the chat completions API is offered it, and what of the fixture it is. */
export type Offered = { name: string; server: string; tool: string };

type Function = { function?: { name: string; description?: string } };

/** The fixture's tools in a request. */
export function offeredInChat(body: Record<string, unknown>): Offered[] {
  return (Array.isArray(body['tools']) ? (body['tools'] as Function[]) : []).flatMap(({ function: given }) => {
    const found = described(given?.description);
    return given && found ? [{ name: given.name, ...found }] : [];
  });
}

/** A streamed answer that calls tools, or says that it is done. */
export function chatCompletion(calls: { name: string; arguments?: Record<string, unknown> }[]): { data: unknown }[] {
  const called = calls.map(({ name, arguments: given = {} }, index) => ({
    index,
    id: `call_${index}`,
    type: 'function',
    function: { name, arguments: JSON.stringify(given) },
  }));
  return calls.length > 0
    ? [chunk({ role: 'assistant', tool_calls: called }, null), chunk({}, 'tool_calls'), { data: '[DONE]' }]
    : [chunk({ role: 'assistant', content: 'done' }, null), chunk({}, 'stop'), { data: '[DONE]' }];
}

function chunk(delta: unknown, finish: string | null) {
  return {
    data: {
      id: 'chat_1',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'fixture',
      choices: [{ index: 0, delta, finish_reason: finish }],
      ...(finish !== null && { usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } }),
    },
  };
}
