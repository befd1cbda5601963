import type { Action, Decision, Opening, Refusal, ServerPolicy } from '#model/policy.ts';
import { fidelityOf } from './fidelity.ts';
import type { Fitted, FittedTool, Holds, Spelling } from './format.ts';
import { codeText } from './phrases.ts';

/** Decides, for every tool, what a format can say about it. */
export function fit({ alias, tools, siblings = [] }: ServerPolicy, holds: Holds): Fitted {
  const spelled = tools.map(({ tool }) => holds.spell(tool, alias));
  const others = siblings.map((tool) => holds.spell(tool, alias));
  const uses = new Map<string, number>();
  for (const name of [...spelled, ...others])
    if ('written' in name) uses.set(name.written, (uses.get(name.written) ?? 0) + 1);
  for (const name of [...spelled, ...others])
    if ('written' in name && name.also !== undefined && name.also !== name.written && uses.has(name.also))
      for (const shared of [name.written, name.also]) uses.set(shared, 2);

  const refusals: Refusal[] = [];
  const ruled: FittedTool[] = [];
  const blocked = new Set<string>();
  const block = (tool: string, intended: Decision, written: string): FittedTool => {
    const fitted: FittedTool = { tool, written, intended, action: holds.deny ? 'deny' : holds.unlisted };
    // One rule for a name that several may share, where leaving it out would not block it.
    if (holds.unlisted !== 'deny' && (holds.deny || holds.allow === false) && !blocked.has(written)) ruled.push(fitted);
    blocked.add(written);
    return fitted;
  };
  const all = tools.map(({ tool, decision }, position): FittedTool => {
    const spelling = spelled[position] as Spelling;
    if ('refused' in spelling) {
      refusals.push({ tool, kind: 'unwritable', reason: spelling.refused });
      return { tool, written: tool, intended: decision, action: holds.unlisted };
    }
    const { written, unoffered } = spelling;
    if (unoffered !== undefined) {
      refusals.push({ tool, kind: 'unoffered', reason: unoffered });
      return block(tool, decision, written);
    }
    if (uses.get(written) === 1) {
      const fitted = fitTool(tool, decision, written, holds);
      ruled.push(fitted);
      return fitted;
    }
    refusals.push({
      tool,
      kind: 'collision',
      reason: `Another tool of this server is called ${codeText(written)} here too.`,
    });
    return block(tool, decision, written);
  });

  return { tools: ruled, all, refusals, fidelity: fidelityOf(all, holds) };
}

function actionFor(tool: string, intended: Decision, holds: Holds): Action {
  const { action, rate, withoutRate = 'ask', withoutArguments = action, arguments: rules } = intended;
  const unlimited = rate && holds.rateRefused?.(tool) ? 'ask' : withoutRate;
  const limited = rate && (!holds.rate || holds.rateRefused?.(tool)) ? unlimited : action;
  const kept = limited === 'allow' && rules && !holds.arguments?.(rules) ? withoutArguments : limited;
  if (kept === 'ask' && !holds.ask) return 'deny';
  return kept === 'deny' && !holds.deny ? holds.unlisted : kept;
}

// Where a person can be asked, an opening that has to be filled in first would only stand in the way.
function opens(tool: string, { rules, rate }: Opening, holds: Holds): boolean {
  if (!holds.arguments?.(rules) || (rate && (!holds.rate || holds.rateRefused?.(tool)))) return false;
  return !holds.ask || rules.every(({ fillIn }) => fillIn === undefined);
}

function fitTool(tool: string, intended: Decision, written: string, holds: Holds): FittedTool {
  const wanted = actionFor(tool, intended, holds);
  const unsaid = wanted === 'allow' && holds.allow === false;
  const action = unsaid ? 'ask' : wanted;
  const rate = action === 'allow' && holds.rate ? intended.rate : undefined;
  const { arguments: rules, opening } = intended;
  return {
    tool,
    written,
    intended,
    action,
    ...(unsaid && { unsaid }),
    ...(rate && { rate }),
    ...(rules && action === 'allow' && holds.arguments?.(rules) && { arguments: rules }),
    ...(opening && action !== 'allow' && opens(tool, opening, holds) && { opening }),
  };
}
