import type { TokenCount } from '#model/entry.ts';
import { count } from '#model/words.ts';

/** The context window that costs are compared with: the usual size of those that agents work in. */
export const WINDOW = 200_000;

/** "412 tokens", with "at least" where a definition was too long to be counted to its end. */
export function tokensText({ count: tokens, atLeast }: TokenCount): string {
  return `${atLeast ? 'at least ' : ''}${count(tokens, 'token')}`;
}

/** "0.2 % of a 200k window". */
export function windowShare(tokens: number): string {
  const percent = (tokens / WINDOW) * 100;
  const shown = percent >= 10 ? Math.round(percent).toLocaleString('en') : percent.toFixed(percent < 0.1 ? 2 : 1);
  return `${percent < 0.01 ? 'less than 0.01' : shown} % of a 200k window`;
}
