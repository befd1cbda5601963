import { isOpenTo, type Flaw } from '#model/flaw.ts';
import { KNOWN_FLAWS } from '#model/known-flaws.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { KnownFlaw, Verdict } from '#model/verdict.ts';
import { SEVERITIES, type Level } from '#model/words.ts';
import { highest } from './risk.ts';

/** The verdict on a tool of this very version: a documented attack on it counts whatever the definition promises. */
export function withFlaws(
  verdict: Verdict,
  { name }: Pick<Tool, 'name'>,
  server: ServerFacts,
  flaws: readonly Flaw[] = KNOWN_FLAWS,
): Verdict {
  const found = flaws.find((flaw) => isOpenTo(flaw, server, name));
  if (!found) return verdict;
  const { attack, title } = found;
  const flaw = { attack, title, package: found.package, version: server.version ?? '' };
  return { ...verdict, flaw, risk: atLeastHigh(verdict.risk, flaw), severity: atLeastGrave(verdict.severity, flaw) };
}

/** The level of a tool with a known flaw: high where it would be less, or not known. */
export function atLeastHigh(risk: Level, flaw: KnownFlaw | null): Level {
  return flaw ? highest(['high', ...(risk === 'unknown' ? [] : [risk])]) : risk;
}

/** What a call of a tool with a known flaw could cost: whoever uses the flaw does more than the definition tells. */
export function atLeastGrave(severity: Verdict['severity'], flaw: KnownFlaw | null): Verdict['severity'] {
  return flaw && SEVERITIES.indexOf(severity) < SEVERITIES.indexOf('high') ? 'high' : severity;
}
