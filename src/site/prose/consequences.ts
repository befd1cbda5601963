import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Category, Effect, Severity } from '#model/words.ts';
import { writesFileOnRequest } from './output-path.ts';
import { series } from './wording.ts';

/** What a misused call costs, and what undoing it takes. */
type Consequence = { cost: string; undo: string };

const NOTHING = 'There is nothing to undo.';
const OWN = {
  cost: "only the caller's own session or workspace is touched",
  undo: 'It can be set up again.',
};
const BY_HAND = {
  cost: 'a record or file is changed that others see or rely on',
  undo: 'Someone has to put it right by hand.',
};
const BEYOND = {
  cost: 'something happens outside of the session, or data leaves the machine',
  undo: 'It may not be possible to call that back.',
};
const SEEN = { cost: 'data is read that was not meant for the agent', undo: 'What was read stays read.' };

const PLAIN: Record<Category, Record<Severity, Consequence>> = {
  other: { low: OWN, medium: BY_HAND, high: BEYOND, critical: BEYOND },
  read: {
    low: { cost: 'the agent sees what the tool returns, and no system is changed', undo: NOTHING },
    medium: SEEN,
    high: SEEN,
    critical: SEEN,
  },
  write: { low: OWN, medium: BY_HAND, high: BY_HAND, critical: BEYOND },
  execute: {
    low: OWN,
    medium: { ...BY_HAND, cost: 'something is started or changed that others see or rely on' },
    high: BEYOND,
    critical: BEYOND,
  },
};

// The order is that of gravity: undoing the first is the hardest.
const OF_EFFECT: [Effect, (verdict: Verdict) => Consequence][] = [
  ['financial', () => ({ cost: 'money is spent', undo: 'Money that has moved does not come back by itself.' })],
  [
    'destructive',
    ({ effects, severity }) => ({
      cost:
        effects.includes('code') && severity === 'critical'
          ? 'data is deleted without bounds'
          : 'data or a resource is gone',
      undo: 'The same tool cannot bring it back.',
    }),
  ],
  ['communication', () => ({ cost: 'people are contacted', undo: 'What people have read cannot be taken back.' })],
  ['credentials', ofCredentials],
  [
    'code',
    () => ({
      cost: 'code that the caller passes in runs',
      undo: 'What the code did has to be found and undone by hand.',
    }),
  ],
  ['egress', ofEgress],
];

/** What one misused call could cost at worst and whether it can be undone, after the word "Severity" and its value. */
export function severityText(tool: Tool, verdict: Verdict): string {
  const { category, effects, severity, unknown, flaw } = verdict;
  if (flaw) return 'Whoever uses the flaw does more than the definition tells; what that costs may not be undone.';
  if (unknown) return 'The definition does not tell what a misused call could cost.';
  const found = OF_EFFECT.filter(([effect]) => effects.includes(effect)).map(([, of]) => of(verdict));
  const plain = PLAIN[category][severity];
  const all = (found.length > 0 ? found : [plain]).map((one) =>
    writesFileOnRequest(tool, verdict) ? filed(one) : one,
  );
  return `At worst, one misused call means that ${series(all.map(({ cost }) => cost))}. ${all[0]?.undo ?? ''}`;
}

function ofCredentials({ category, severity }: Verdict): Consequence {
  if (category !== 'read')
    return {
      cost: 'keys or permissions are changed',
      undo: 'They have to be revoked or set back by hand.',
    };
  // A verdict that sees no harm, or little, has found permissions or public keys and no secret.
  if (severity === 'low') return { cost: 'it is seen who may do what', undo: NOTHING };
  return severity === 'medium'
    ? { cost: 'keys or permissions are seen', undo: 'A key that others may not have would have to be replaced.' }
    : { cost: 'secrets are exposed', undo: 'A secret that was shown has to be replaced.' };
}

function ofEgress({ category }: Verdict): Consequence {
  return category === 'read'
    ? { cost: 'outside text steers the agent, or an address carries data away', undo: 'What was sent stays sent.' }
    : { cost: 'an address is called that an attacker chose', undo: 'What was sent stays sent.' };
}

function filed({ cost, undo }: Consequence): Consequence {
  return {
    cost: cost.replace('no system is changed', 'a file may be overwritten'),
    undo: undo === NOTHING ? 'An overwritten file does not come back.' : undo,
  };
}
