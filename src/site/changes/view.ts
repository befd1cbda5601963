import { serverHistories } from '#catalogue/history.ts';
import { countChanges, isForm } from './difference.ts';
import type { FlawedVersion, StepView, ToolChangeView } from './step.ts';
import type { ServerHistory, ToolChange, VersionStep } from '#model/change.ts';
import { isOpenTo } from '#model/flaw.ts';
import { KNOWN_FLAWS } from '#model/known-flaws.ts';
import type { Decision } from '#model/policy.ts';
import { slugify, uniqueSlugs } from '#model/slug.ts';
import type { Verdict } from '#model/verdict.ts';
import { count } from '#model/words.ts';
import { serverChangesPath, toolPath } from '#paths.ts';
import { decide } from '#policies/decision/posture.ts';
import { lists } from '#catalogue/lists.ts';

type Tense = { ask: string; deny: string; allow: string };

const BEFORE: Tense = { ask: 'needed a person to approve it', deny: 'was blocked', allow: 'might run' };

/** What a change means for someone who has a policy, in one or two sentences. */
export function consequence({ status, formerName, before, after }: ToolChange, earlier: string): string {
  if (status === 'hash') return 'What changed is not known. Read the definition again before you keep a rule for it.';
  if (status === 'removed') return 'A rule for it reaches nothing any more and can go.';
  if (!after) return '';
  const now = `under the recommended posture a call ${decided(after)}`;
  if (!before) return `A policy made for ${earlier} does not name it and blocks it; ${now}.`;
  const stays = decided(before) === decided(after);
  const means = stays
    ? `The recommended policy stays as it was: a call ${decided(after)}.`
    : `The recommended policy changes: a call ${decided(after)}, where before it ${decided(before, BEFORE)}.`;
  return status === 'renamed' ? `A rule for \`${formerName ?? ''}\` does not reach it any more. ${means}` : means;
}

/** What changed on a server from version to version, the latest first. */
export function stepsOf(history: ServerHistory): StepView[] {
  return history.steps.map((step) => stepView(history, step));
}

/** The same for every server, the latest first; what has no date comes last. */
export function allSteps(): StepView[] {
  return serverHistories()
    .flatMap(stepsOf)
    .toSorted((a, b) => {
      const [left, right] = [a.after.date ?? '', b.after.date ?? ''];
      return left < right ? 1 : left > right ? -1 : 0;
    });
}

/** Which versions of a server a documented attack is shown on. */
export function flawedVersions(server: string, versions: string[]): FlawedVersion[] {
  const name = lists().servers.get(server)?.server.package;
  return versions.flatMap((version) =>
    KNOWN_FLAWS.filter((flaw) => isOpenTo(flaw, { ...(name !== undefined && { package: name }), version })).map(
      ({ attack, title }) => ({ version, attack, title }),
    ),
  );
}

/** The versions in which something about a server changed. */
export function serverChangedIn(server: string) {
  return stepsOf(historyOf(server) ?? { server, title: '', versions: [], steps: [] })
    .filter(({ tools }) => tools.some(({ change }) => !isForm(change)))
    .map(({ after: { version }, href }) => ({ version, href }));
}

/** The versions in which a tool changed, also while it had another name. */
export function toolChangedIn(server: string, tool: string) {
  let name = tool;
  const history = historyOf(server);
  return (history ? stepsOf(history) : []).flatMap(({ after: { version }, tools }) => {
    const found = tools.filter(({ change }) => change.name === name && change.status !== 'removed').slice(0, 1);
    name = found[0]?.change.formerName ?? name;
    return found
      .filter(({ change }) => !isForm(change))
      .map(({ id }) => ({ version, href: `${serverChangesPath(server)}#${id}` }));
  });
}

function call({ action, rate }: Decision, tense: Tense): string {
  return action === 'allow' && rate
    ? `${tense.allow} up to ${count(rate.max, 'time')} a ${rate.window}`
    : tense[action];
}

const NOW: Tense = { ask: 'needs a person to approve it', deny: 'is blocked', allow: 'may run' };

function decided(verdict: Verdict, tense = NOW) {
  return call(decide(verdict, 'recommended'), tense);
}

function toolViews(server: string, id: string, { before, tools }: VersionStep): ToolChangeView[] {
  const slugs = uniqueSlugs(tools.map(({ name }) => name));
  const pages = new Map((lists().byServer.get(server) ?? []).map((row) => [row.name, toolPath(server, row.slug)]));
  return tools.map((change, place) => ({
    id: `${id}-${slugs[place]}`,
    href: pages.get(change.name) ?? null,
    consequence: consequence(change, before.version),
    change,
  }));
}

function stepView({ server, title }: ServerHistory, step: VersionStep): StepView {
  const id = `v${slugify(step.after.version)}`;
  return {
    ...{ server, title, id, href: `${serverChangesPath(server)}#${id}` },
    ...{ before: step.before, after: step.after },
    tools: toolViews(server, id, step),
    summary: countChanges(step.tools),
    flaws: flawedVersions(server, [step.before.version, step.after.version]),
    dangerous: step.tools.filter(({ alarms }) => alarms.length > 0).length,
  };
}

function historyOf(server: string) {
  return serverHistories().find((history) => history.server === server);
}
