import type { Rendered, ServerPolicy } from '#model/policy.ts';
import type { Answers, Format } from './document/format.ts';
import { enforcementOf, partsOf, proofText } from './document/describe.ts';
import { effectOf, tally } from './document/effect.ts';
import { formats } from './formats/index.ts';

export { formats };

/** A format by its id. Throws with the known ones when there is none. */
export function formatById(id: string): Format {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`Unknown format "${id}". Use one of: ${formats.map((known) => known.id).join(', ')}.`);
  return format;
}

/** A policy as a document of a format. */
export function render(formatId: string, policy: ServerPolicy): Rendered {
  return formatById(formatId).render(policy);
}

/** What a page says about a document. `answers` are about one tool. */
export type Explanation = {
  effect: string;
  counts: { allow: number; ask: number; deny: number };
  parts: ReturnType<typeof partsOf>;
  enforcement: string;
  proof: string;
  place: string;
  steps: string[];
  answers: Answers | null;
};

/** The texts that go with a document, all from the chosen format. `tool` names the tool that the answers are about. */
export function explain(policy: ServerPolicy, rendered: Rendered, tool?: string): Explanation {
  const format = formatById(rendered.format);
  const name = tool ?? (policy.scope === 'tool' ? policy.tools[0]?.tool : undefined);
  const about = rendered.effective.find((candidate) => candidate.tool === name);
  return {
    effect: effectOf(format, policy, rendered),
    counts: tally(rendered),
    parts: partsOf(rendered),
    enforcement: enforcementOf(format),
    proof: proofText(rendered.proof),
    place: format.place,
    steps: rendered.needless ? [] : format.steps({ policy, rendered }),
    answers: about ? format.answers({ policy, rendered }, about) : null,
  };
}
