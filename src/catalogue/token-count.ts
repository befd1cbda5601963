import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { TokenCount } from '#model/entry.ts';
import type { Tool } from '#model/tool.ts';

// Most models have room for no more; what a definition has beyond it changes nothing for its reader.
const BOUND = 100_000;

/**
 * What a definition costs in every conversation, in tokens of o200k_base: name, description and input schema as compact
 * JSON, which is what a client hands to a model. Titles, annotations and output schemas stay with the client.
 */
export function tokensOf({ name, description, inputSchema }: Tool): TokenCount {
  const text = JSON.stringify({ name, description, inputSchema });
  return { count: countText(text.slice(0, BOUND)), atLeast: text.length > BOUND };
}

// The encoding's time grows with the square of an unbroken run of letters, signs or spaces. No word is this long; a
// run cut here counts at most one token more for each piece.
const LONG_RUN = /(\p{White_Space}{256}|[\p{L}\p{M}]{256}|[^\p{White_Space}\p{L}\p{M}\p{N}]{256})/u;

// Text that looks like a control token of the model is text.
const AS_TEXT = { disallowedSpecial: new Set<string>() };

function countText(text: string): number {
  return text.split(LONG_RUN).reduce((sum, part) => sum + (part === '' ? 0 : countTokens(part, AS_TEXT)), 0);
}
