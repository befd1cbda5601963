import type { Action } from '#model/policy.ts';
import { described } from './engine.ts';

/** A tool that Gemini CLI offers the model. */
export type Offered = { name: string; server: string; tool: string };
/** A call of one, with an id of its own. */
export type Call = { id: string; name: string; args: Record<string, unknown> };
type Declaration = { name: string; description?: string };
type Part = { functionResponse?: { id?: string; response?: { error?: string } } };

/** The tools of fixture servers among those that a request offers. */
export function offeredToGemini({ tools }: Record<string, unknown>): Offered[] {
  const given = Array.isArray(tools) ? (tools as { functionDeclarations?: Declaration[] }[]) : [];
  return given
    .flatMap(({ functionDeclarations = [] }) => functionDeclarations)
    .flatMap(({ name, description }) => {
      const found = described(description);
      return found ? [{ name, ...found }] : [];
    });
}

/** What became of each call that a request reports as not made, by its id. */
export function refusedByGemini({ contents }: Record<string, unknown>): [id: string, action: Action][] {
  const turns = Array.isArray(contents) ? (contents as { parts?: Part[] }[]) : [];
  return turns
    .flatMap(({ parts = [] }) => parts)
    .flatMap(({ functionResponse: given }): [string, Action][] => {
      const error = given?.response?.error;
      return error === undefined ? [] : [[given?.id ?? '', actionIn(error)]];
    });
}

/** An answer of a model: calls of tools, or the end. */
export function geminiAnswer(calls: Call[]): { data: unknown }[] {
  const parts = calls.length > 0 ? calls.map((functionCall) => ({ functionCall })) : [{ text: 'done' }];
  const usageMetadata = { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 };
  return [
    { data: { candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP', index: 0 }], usageMetadata } },
  ];
}

// With nobody to ask, a question is an error as well: only its words tell it from a denial.
function actionIn(error: string): Action {
  if (error.includes('requires user confirmation')) return 'ask';
  if (error.includes('denied by policy')) return 'deny';
  throw new Error(`Gemini CLI refused a call in words that are not known: ${error}`);
}
