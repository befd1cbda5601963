import { factsText, type Applicable } from './shown.ts';
import { EVIDENCE_LEVELS } from '#model/attack.ts';
import type { ServerEntry, ToolEntry } from '#model/entry.ts';
import { holds } from '#attacks/holds.ts';
import { attackFacts } from '#attacks/facts.ts';
import { attackEntries } from './view.ts';
import { flawsOf } from './flaws.view.ts';

const SHOWN_OPEN = 'A source shows the attack on this very version.';

/**
 * The attacks on this tool: those shown on its version, then those that need what it has, the best attested first.
 * Others that concern every tool are not among them.
 */
export async function attacksOn(entry: ToolEntry, source: ServerEntry): Promise<Applicable[]> {
  const flaws = await flawsOf(source, entry.tool.name);
  const { parameters, facts, reached } = attackFacts(entry);
  const found = (await attackEntries()).flatMap(({ data: { slug, title, evidence, needs } }) => {
    const shown = flaws.some((flaw) => flaw.slug === slug)
      ? [{ facts: `\`${source.server.package}\` ${source.provenance.version}`, because: SHOWN_OPEN, leg: undefined }]
      : [];
    const needed = needs.any
      .filter((condition) => holds(condition, facts))
      .map((condition) => ({
        facts: factsText(condition, entry, parameters, reached),
        because: condition.because,
        leg: condition.leg,
      }));
    const reasons = [...shown, ...needed];
    return reasons.length > 0 ? [{ slug, title, evidence, reasons }] : [];
  });
  const isFlaw = ({ slug }: Applicable) => Number(flaws.some((flaw) => flaw.slug === slug));
  return found.toSorted(
    (a, b) => isFlaw(b) - isFlaw(a) || EVIDENCE_LEVELS.indexOf(b.evidence) - EVIDENCE_LEVELS.indexOf(a.evidence),
  );
}
