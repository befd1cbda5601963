import { described } from './engine.ts';

/** A fixture tool as the model is offered it, in the namespace of its server. */
export type Offered = { name: string; short: string; namespace: string; server: string; tool: string };

type Namespace = { type?: string; name?: string; tools?: { name: string; description: string }[] };

/** A response that calls these tools, or one that ends the turn, as the stream of its events. */
export function codexResponse(calls: Offered[]) {
  if (calls.length === 0) return stream([message('done')]);
  return stream(
    calls.map(({ short: name, namespace }, at) => ({
      type: 'function_call',
      id: `fc_${at}`,
      call_id: `call_${at}`,
      name,
      namespace,
      arguments: '{}',
    })),
  );
}

/** Whether a request asks the model to answer an approval in place of a person. */
export function isReview(body: Record<string, unknown>): boolean {
  return JSON.stringify(body['text'] ?? '').includes('"outcome"');
}

/** The answer to it that lets the call pass. */
export function approval() {
  return stream([message(JSON.stringify({ outcome: 'allow' }))]);
}

/** The fixture tools that a request offers. */
export function offeredToCodex(body: Record<string, unknown>): Offered[] {
  return (Array.isArray(body['tools']) ? (body['tools'] as Namespace[]) : [])
    .filter(({ type }) => type === 'namespace')
    .flatMap(({ name: namespace = '', tools = [] }) =>
      tools.flatMap(({ name, description }) => {
        const found = described(description);
        return found ? [{ name: `${namespace} ${name}`, short: name, namespace, ...found }] : [];
      }),
    );
}

function message(text: string) {
  return { type: 'message', id: 'msg_1', role: 'assistant', content: [{ type: 'output_text', text }] };
}

function stream(items: object[]) {
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
  const events = [
    { type: 'response.created', response: { id: 'resp_1' } },
    ...items.map((item, at) => ({ type: 'response.output_item.done', output_index: at, item })),
    { type: 'response.completed', response: { id: 'resp_1', usage } },
  ];
  return events.map((data) => ({ event: data.type, data }));
}
