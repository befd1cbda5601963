import { strictness, type Decision, type Rate, type ServerPolicy, type ToolPolicy } from '#model/policy.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Posture } from '#model/words.ts';
import { withArguments } from './arguments.ts';
import { both } from './both.ts';
import { closesOpenings, doubtOf } from './doubt.ts';
import { reasonFor } from './reasons.ts';

type Choice = Omit<Decision, 'reason'>;

const ALLOW: Choice = { action: 'allow' };
const ASK: Choice = { action: 'ask' };
const DENY: Choice = { action: 'deny' };

const TABLE: Record<Posture, (verdict: Verdict) => Choice> = { recommended, cautious, 'read-only': readOnly };

// What a doubt makes of a call that would pass.
const DOUBTED: Record<Posture, Choice> = { recommended: ASK, cautious: ASK, 'read-only': DENY };

/** What a verdict means under a posture: the table of the methodology guide, and the only place where it is applied. */
export function decide(verdict: Verdict, posture: Posture): Decision {
  const choice = TABLE[posture](verdict);
  const doubted = doubtOf(verdict) === undefined ? choice : DOUBTED[posture];
  return {
    ...(strictness(doubted.action) > strictness(choice.action) ? doubted : choice),
    reason: reasonFor(verdict),
  };
}

/**
 * The configuration key we propose for a server where the reader's own is not known: some clients allow no underscore and
 * few characters.
 * One API wants a letter first, and Gemini CLI does not recognise the tools of a server called `mcp`.
 */
export function aliasFor({ slug }: ServerFacts): string {
  const named = /^[a-z]/.test(slug) && slug !== 'mcp' ? slug : `server-${slug}`;
  return named.slice(0, 32).replace(/-+$/, '');
}

type Judged = { tool: Tool; verdict: Verdict };

/**
 * The policy of a whole server, by the key that it has in the reader's configuration. Tools of the same name share one
 * rule, the strictest.
 */
export function serverPolicy(
  server: ServerFacts,
  tools: Judged[],
  posture: Posture,
  alias = aliasFor(server),
): ServerPolicy {
  return {
    alias,
    title: server.title,
    posture,
    scope: 'server',
    unlisted: 'deny',
    tools: rulesOf(tools, posture),
  };
}

const byEnd = new WeakMap<Judged[], Map<string, string[]>>();

/**
 * The policy of one tool, for a document that holds its rule alone.
 * `all` are the tools of the server: some clients change names, and a rule must not hit another tool by accident.
 */
export function toolPolicy(
  server: ServerFacts,
  { tool }: Judged,
  posture: Posture,
  all: Judged[],
  alias = aliasFor(server),
): ServerPolicy {
  return {
    ...serverPolicy(
      server,
      all.filter((other) => other.tool.name === tool.name),
      posture,
      alias,
    ),
    scope: 'tool',
    siblings: alike(tool.name, all),
  };
}

// `withoutRate` says what remains where a format has no rates: a cap on reads is a courtesy; the one on Write and Execute is what frees a call.
function perMinute(max: number, withoutRate: 'allow' | 'ask'): Choice {
  return {
    action: 'allow',
    rate: { max, window: 'minute' },
    withoutRate,
  };
}

function grave({ effects, risk }: Verdict) {
  return effects.includes('destructive') || effects.includes('financial') || risk === 'critical';
}

function recommended(verdict: Verdict): Choice {
  const { category, effects, risk } = verdict;
  if (grave(verdict) || effects.includes('credentials')) return ASK;
  if (category === 'execute' || effects.includes('code')) return perMinute(10, 'ask');
  if (category === 'write') return perMinute(30, 'ask');
  return category === 'read' && risk === 'low' ? ALLOW : perMinute(60, 'allow');
}

function cautious(verdict: Verdict): Choice {
  const { category, effects, risk } = verdict;
  if (grave(verdict)) return DENY;
  if (category === 'read' && risk === 'low') return ALLOW;
  return category === 'other' && !effects.includes('credentials') ? perMinute(60, 'allow') : ASK;
}

// An Other tool writes no data that matters. Whether it holds state, such as an active project, the verdict does not say:
// one without effects and of low severity passes, every other is blocked.
function readOnly(verdict: Verdict): Choice {
  const { category, effects, risk, severity } = verdict;
  if (grave(verdict)) return DENY;
  if (category === 'read' && risk === 'low') return ALLOW;
  const harmless = category === 'other' && effects.length === 0 && severity === 'low';
  return harmless ? perMinute(60, 'allow') : DENY;
}

// What a person who opens a tool up should write instead: what Recommended says, or a low limit where it asks as well.
// Nothing where the doubt is what the tool does at all: a limit on the unknown, the flawed or the steered guards nobody.
function withPermitted(decision: Decision, { tool, verdict }: Judged): Decision {
  if (decision.action === 'allow' || closesOpenings(verdict)) return decision;
  const {
    action,
    rate,
    arguments: rules,
  } = withArguments(decide(verdict, 'recommended'), {
    tool,
    verdict,
    posture: 'recommended',
  });
  const least: Rate | undefined = action === 'allow' ? rate : { max: 10, window: 'minute' };
  return { ...decision, permitted: { ...(least && { rate: least }), conditions: rules !== undefined } };
}

function rulesOf(judged: Judged[], posture: Posture): ToolPolicy[] {
  const byName = new Map<string, ToolPolicy>();
  for (const { tool, verdict } of judged) {
    const decision = withPermitted(withArguments(decide(verdict, posture), { tool, verdict, posture }), {
      tool,
      verdict,
    });
    const known = byName.get(tool.name);
    byName.set(tool.name, { tool: tool.name, decision: known ? both(known.decision, decision) : decision });
  }
  return [...byName.values()];
}

// Names that any client could spell alike agree at one end, however it replaces characters, cuts out a part or takes case.
function ends(name: string) {
  const plain = name.replace(/[^A-Za-z0-9]/g, '_').toLowerCase();
  return [`${plain.slice(0, 20)}-`, `-${plain.slice(-20)}`];
}

function alike(name: string, all: Judged[]): string[] {
  let groups = byEnd.get(all);
  if (!groups) {
    const names = [...new Set(all.map(({ tool }) => tool.name))];
    groups = new Map<string, string[]>();
    for (const one of names) for (const end of ends(one)) groups.set(end, [...(groups.get(end) ?? []), one]);
    byEnd.set(all, groups);
  }
  const others = ends(name).flatMap((end) => groups.get(end) ?? []);
  return [...new Set(others)].filter((other) => other !== name);
}
