import type { Rendered, ServerPolicy } from '#model/policy.ts';
import { count } from '#model/words.ts';
import type { Format } from './define-format.ts';
import { rateText } from './phrases.ts';

const oneTool = ({ tool, action, rate, opening, ...kept }: Rendered['effective'][number]): string => {
  if (opening) return `${oneTool({ tool, action, ...kept })} Calls that fulfil its conditions pass.`;
  if (kept.arguments)
    return `${oneTool({ tool, action, ...(rate && { rate }), written: kept.written })} Calls that break its conditions are refused.`;
  if (action === 'deny') return `Calls of \`${tool}\` are refused.`;
  if (action === 'ask') return `Each call of \`${tool}\` waits for a person's approval.`;
  return rate ? `Calls of \`${tool}\` pass, at most ${rateText(rate)}.` : `Calls of \`${tool}\` pass.`;
};

/** How many tools a document lets through, asks for and blocks. */
export const tally = ({ effective }: Rendered): { allow: number; ask: number; deny: number } => {
  const number = (action: 'allow' | 'ask' | 'deny') => effective.filter((tool) => tool.action === action).length;
  return { allow: number('allow'), ask: number('ask'), deny: number('deny') };
};

/** One or two sentences on what a document does, true of this format and no other. */
export const effectOf = ({ title, holds, additive }: Format, policy: ServerPolicy, rendered: Rendered): string => {
  if (rendered.text === null) return `There is no ${title} document for this policy.`;
  const [first] = rendered.effective;
  if (policy.scope === 'tool' && first) {
    const rest =
      holds.unlisted === 'deny' && !additive
        ? 'Everything else on the server is blocked.'
        : 'Other tools are left as they are.';
    return `${oneTool(first)} ${rest}`;
  }
  const { allow, ask, deny } = tally(rendered);
  const asked = holds.ask ? `, asks for ${ask}` : '';
  const opened = rendered.effective.filter(({ opening }) => opening).length;
  const rest = opened > 0 ? ` Of ${opened} of the rest it lets some calls through.` : '';
  return `Of ${count(rendered.effective.length, 'tool')} it lets ${allow} through${asked} and blocks ${deny}.${rest}`;
};
