import { strictness, type Rate, type Rendered, type ServerPolicy } from '#model/policy.ts';
import { breaking, fulfilling } from './argument-samples.ts';
import type { Check } from './check.ts';

type Effective = Rendered['effective'][number];
type Outcome = ReturnType<ReturnType<Check['engine']>>;

/** Where the engine of a format decides other than the page says it does, or more loosely than the policy wants. */
export function disagreements(check: Check, policy: ServerPolicy, rendered: Rendered): string[] {
  const { text, needless, effective, fidelity, format } = rendered;
  const place = `${format}, ${policy.posture}`;
  if (needless)
    return [
      ...(text === null ? [] : [`${place}: needless, and yet there is a document`]),
      ...effective.flatMap(({ tool, action }) =>
        action === 'ask' ? [] : [`${place}, ${tool}: needless, yet not asked`],
      ),
    ];
  if (text === null) return [`${place}: there is no document`];
  const problems = check.problems(text).map((problem) => `${place}: ${problem}`);
  if (effective.length !== policy.tools.length) return [...problems, `${place}: a tool is missing`];
  const decide = check.engine(text);

  const about = ({ tool, action, rate, opening, arguments: rules }: Effective, at: number): string[] => {
    const call = { alias: policy.alias, tool };
    const found: string[] = [];
    const hold = (what: string, outcome: Outcome, wanted: Outcome) => {
      if (outcomeText(outcome) !== outcomeText(wanted))
        found.push(`${place}, ${tool}: ${what} ${outcomeText(outcome)}, not ${outcomeText(wanted)}`);
    };
    const given = rules ? fulfilling(rules) : breaking(opening?.rules ?? []);
    hold('a call is', decide({ ...call, arguments: given }), expected(action, rate));
    if (rules)
      hold(
        'without its conditions it is',
        { action: decide({ ...call, arguments: breaking(rules) }).action },
        { action: 'deny' },
      );
    if (opening) {
      const unmet = opening.rules.some(({ fillIn }) => fillIn === '0');
      const inside = decide({ ...call, arguments: fulfilling(opening.rules) });
      if (unmet) hold('not yet opened it is', { action: inside.action }, { action });
      else hold('opened it is', inside, expected('allow', opening.rate));
    }
    const intended = policy.tools[at]?.decision.action ?? 'deny';
    if (fidelity.decision !== 'dropped' && strictness(action) < strictness(intended))
      found.push(`${place}, ${tool}: ${action} is looser than the intended ${intended}`);
    return found;
  };
  return [...problems, ...effective.flatMap(about)];
}

function outcomeText({ action, limit }: Outcome) {
  return limit ? `${action}, ${limit}` : action;
}

function expected(action: Outcome['action'], rate?: Rate): Outcome {
  return rate ? { action, limit: `${rate.max}/${rate.window}` } : { action };
}
