import type { Rate, Rendered, ServerPolicy } from '#model/policy.ts';
import { count } from '#model/words.ts';
import type { Effective, Format } from './format.ts';
import { codeText, rateText } from './phrases.ts';

/** How many tools a document lets through, asks for and blocks. */
export function tally({ effective }: Pick<Rendered, 'effective'>): { allow: number; ask: number; deny: number } {
  const number = (action: 'allow' | 'ask' | 'deny') => effective.filter((tool) => tool.action === action).length;
  return { allow: number('allow'), ask: number('ask'), deny: number('deny') };
}

/** One or two sentences on what a document does, true of this format and no other. */
export function effectOf(
  { title, holds, additive, additiveText, asksIn, unsaidText }: Format,
  policy: ServerPolicy,
  rendered: Rendered,
): string {
  const [first] = rendered.effective;
  const when = asksIn ? ` ${asksIn}` : '';
  if (rendered.needless) {
    if (unsaidText !== undefined) return `There is nothing to add. ${unsaidText}`;
    const what = policy.scope === 'tool' && first ? `each call of ${codeText(first.tool)}` : 'each call';
    return `There is nothing to add: ${title} has ${what} wait for a person's approval${when}, unless a rule of yours lets it pass.`;
  }
  if (rendered.text === null) return `There is no ${title} document for this policy.`;
  const unlimited = unlimitedIn(policy, rendered);
  if (policy.scope === 'tool' && first) {
    const blocked = holds.unlisted === 'deny' && !additive ? ' Everything else on the server is blocked.' : '';
    const left = additive && !additiveText ? ' Other tools are left as they are.' : '';
    return `${oneTool(first, unlimited > 0, when)}${blocked}${left}`;
  }
  const opened = rendered.effective.filter(({ opening }) => opening);
  const { allow, ask, deny } = tally({ effective: rendered.effective.filter(({ opening }) => !opening) });
  const some = opened.length > 0 ? `, some calls of ${opened.length}` : '';
  const asked = holds.ask ? `, asks for ${ask}` : '';
  const often = unlimited > 0 ? ' Nothing limits how often they are called.' : '';
  return `Of ${count(rendered.effective.length, 'tool')} it lets ${allow} through${some}${asked} and blocks ${deny}.${often}${ask > 0 && asksIn ? ` It asks only ${asksIn}.` : ''}`;
}

function oneTool({ tool, action, rate, opening, ...kept }: Effective, unlimited: boolean, when: string): string {
  const name = codeText(tool);
  const most = (limit: Rate | undefined) => (limit ? `, at most ${rateText(limit)}` : '');
  if (opening) {
    const others = action === 'ask' ? `every other waits for a person's approval${when}` : 'every other is refused';
    return `Calls of ${name} pass only if they fulfil its conditions${most(opening.rate)}; ${others}.`;
  }
  if (action === 'deny') return `Calls of ${name} are refused.`;
  if (action === 'ask') return `Each call of ${name} waits for a person's approval${when}.`;
  const free = unlimited ? '; nothing limits how often' : '';
  const conditional = kept.arguments ? ' Calls that break its conditions are refused.' : '';
  return `Calls of ${name} pass${most(rate)}${free}.${conditional}`;
}

// Tools that pass without the limit that the posture wants for them.
function unlimitedIn({ tools }: ServerPolicy, { effective }: Rendered): number {
  return effective.filter(({ action, rate }, at) => action === 'allow' && !rate && tools[at]?.decision.rate).length;
}
