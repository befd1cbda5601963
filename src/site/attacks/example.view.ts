import { carriedBy } from '#definition/parameter-kinds.ts';
import { parametersOf } from '#definition/parameters.ts';
import type { Match } from './shown.ts';
import { serverEntry, toolEntry } from '#catalogue/index.ts';
import type { Attack } from '#model/attack.ts';
import type { ArgumentRule } from '#model/policy.ts';
import { POSTURES, dangerRank } from '#model/words.ts';
import { toolPolicy } from '#policies/decision/posture.ts';
import { toolDocuments } from '#site/policy/view.ts';

const LOOKED_AT = 60;

/** Of the tools that have what an attack needs, one whose policy shows what helps: the plainest of the most telling. */
export function exampleOf(attack: Attack, matches: Match[]) {
  const candidates = matches.toSorted(plainerFirst(attack)).slice(0, LOOKED_AT);
  const told = candidates.map((match) => ({ match, telling: tellingOf(attack, match) }));
  const [best] = told.toSorted((a, b) => b.telling - a.telling);
  if (!best) return undefined;
  const { server, slug } = best.match.row;
  const source = serverEntry(server);
  const entry = toolEntry(server, slug);
  const helpful = POSTURES.slice(POSTURES.indexOf(attack.prevention.posture));
  const formats = toolDocuments(source, entry).map(({ documents, ...format }) => ({
    ...format,
    documents: documents.filter(({ posture }) => helpful.includes(posture)),
  }));
  const conditional = ({ documents }: (typeof formats)[number]) =>
    documents[0]?.rendered.effective.some((tool) => tool.arguments ?? tool.opening) ? 0 : 1;
  // The format that can hold the rule stands first, and is the one that is shown.
  if (best.telling > 1) formats.sort((a, b) => conditional(a) - conditional(b));
  return { source, entry, formats };
}

// A tool that does what the attack needs and little besides makes the plainer example.
function plainerFirst({ needs }: Attack) {
  const besides = ({ row, conditions }: Match) => {
    const needed = conditions.flatMap((position) => needs.any[position]?.effects ?? []);
    return row.effects.filter((effect) => !needed.includes(effect)).length;
  };
  return (a: Match, b: Match) =>
    b.conditions.length - a.conditions.length ||
    besides(a) - besides(b) ||
    dangerRank(b.row.risk) - dangerRank(a.row.risk);
}

// Where the attack comes through an argument, a rule on an argument shows most; a call that waits or is refused comes next.
function tellingOf({ prevention, needs }: Attack, { row, conditions }: Match): number {
  const { server, tools } = serverEntry(row.server);
  const entry = toolEntry(row.server, row.slug);
  const decision = toolPolicy(server, entry, prevention.posture, tools).tools[0]?.decision;
  const wanted = conditions.flatMap((position) => needs.any[position]?.arguments ?? []);
  const carrying = parametersOf(entry.tool.inputSchema).filter((parameter) => {
    const signal = carriedBy(parameter);
    return signal !== null && wanted.includes(signal);
  });
  // That an argument must be absent says little about what it may hold.
  const onThem = ({ path, op }: ArgumentRule) => op !== 'exists' && carrying.some(({ name }) => name === path[0]);
  if (decision?.arguments?.some(onThem)) return 3;
  if (decision?.opening?.rules.some(onThem)) return 2;
  return decision && decision.action !== 'allow' ? 1 : 0;
}
