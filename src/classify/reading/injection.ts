import type { MayMatch } from './prefilter.ts';
import type { Spot } from '#model/verdict.ts';
import { ASSURANCE, HIDDEN, INJECTIONS } from './injection-patterns.ts';

/** Text that tells the reader how to judge. `plain` is a mere assurance, which honest authors write too. */
export type Injection = Spot & { plain: boolean };

/** The text without prompt injections (blanked, so that the rest stays where it stands), and what was blanked. */
export function withoutInjections(
  text: string,
  field: string,
  mayMatch: MayMatch,
): { clean: string; injections: Injection[] } {
  const hidden = mayMatch(HIDDEN.pattern);
  const possible = hidden || BLANKED.some(({ pattern }) => mayMatch(pattern));
  if (!possible) return { clean: text, injections: [] };
  const injections: Injection[] = [];
  let clean = text;
  for (const { pattern, plain } of BLANKED) {
    // Once something is blanked, the rest may read otherwise than the prefilter saw.
    if (clean === text && !mayMatch(pattern)) continue;
    clean = clean.replace(pattern, (quote) => {
      if (quote.trim()) injections.push({ field, quote: quote.trim(), plain });
      return ' '.repeat(quote.length);
    });
  }
  // Joining what the hidden character divided gives the word back that people do not see divided.
  if (clean !== text || hidden)
    clean = clean.replace(HIDDEN.pattern, (quote) => {
      injections.push({ field, quote, plain: false });
      return '';
    });
  return { clean, injections };
}

const BLANKED = [ASSURANCE, ...INJECTIONS].map(({ pattern }) => ({
  pattern,
  plain: pattern === ASSURANCE.pattern,
}));
