import type { Action } from '#model/policy.ts';

type Call = { id: string; function: { name: string } };
type Message = { tool_call_id?: string; content?: unknown; tool_calls?: Call[] };

/** What a request says of each call that was not made, by the name of its tool. */
export function refusedIn({ messages }: Record<string, unknown>): Map<string, string> {
  const [called, refused] = [new Map<string, string>(), new Map<string, string>()];
  for (const { tool_call_id: id = '', content, tool_calls: calls = [] } of messages as Message[]) {
    for (const call of calls) called.set(call.id, call.function.name);
    const name = called.get(id);
    if (name !== undefined && content !== 'done') refused.set(name, String(content));
  }
  return refused;
}

/** What such a refusal is. With nobody to ask, a question is one as well: only its words tell it from a denial. */
export function refusalAction(refusal: string): Action {
  if (refusal.includes('denied due to the following rules')) return 'deny';
  if (/unable to ask user|no interactive user response/.test(refusal)) return 'ask';
  throw new Error(`Copilot CLI refused a call in words that are not known: ${refusal}`);
}
