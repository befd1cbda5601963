import type { Action } from '#model/policy.ts';
import type { ClientFacts } from '#policies/clients/facts.ts';
import type { Format } from '#policies/document/format.ts';
import { approvesByHint, formatGuide } from '#site/policy/client.view.ts';
import type { ClientView, Documented, Fact } from './shown.ts';

type Told = 'seen' | 'cut' | 'collisions' | 'ruleName' | 'precedence' | 'wildcards' | 'hint' | 'bypass' | 'added';

// The questions in the order of reading; each is an anchor of the guide.
const QUESTIONS: Record<Told, string> = {
  seen: 'What name does the model see?',
  cut: 'What happens to a long name?',
  collisions: 'What happens to two names that end up the same?',
  ruleName: 'Which spelling of a name does a rule take?',
  precedence: 'Which rule wins?',
  wildcards: 'Which wildcards work?',
  hint: 'What does `readOnlyHint: true` change?',
  added: 'What happens to a tool that the server adds while it runs?',
  bypass: 'What does skipping approval do?',
};

/** What a client does, as its page and the tables say it. Nothing where the format states no facts. */
export function clientOf(format: Format): ClientView | null {
  const { id, title, facts } = format;
  if (!facts) return null;
  const { version, matchesCase, denyHides, changes } = facts;
  return {
    id,
    title,
    path: formatGuide(format),
    version,
    documented: documentedOf(format),
    unruled: unruledWords(facts.unruled, format),
    unruledReadOnly: unruledWords(facts.unruledReadOnly, format),
    unruledText: facts.unruledText ?? null,
    approvesByHint: approvesByHint(format),
    matchesCase,
    denyHides,
    facts: factsOf(facts),
    changes: changes.toReversed(),
  };
}

/** What the facts of a format's client rest on. Nothing where they were measured. */
export function documentedOf({ title, facts }: Format): Documented | null {
  return facts?.documented ? { title, version: facts.version, ...facts.documented } : null;
}

/** The facts that are others under an administrator's file than without one. */
export function factsThatDiffer(managed: Format, reader: Format): Fact[] {
  if (!managed.facts || !reader.facts) return [];
  const known = new Set([...factsOf(reader.facts), unruledFact(reader.facts, reader)].map(({ answer }) => answer));
  return [...factsOf(managed.facts), unruledFact(managed.facts, managed)].filter(({ answer }) => !known.has(answer));
}

function factsOf(facts: ClientFacts): Fact[] {
  return (Object.keys(QUESTIONS) as Told[]).map((id) => ({ id, question: QUESTIONS[id], answer: facts[id] }));
}

function unruledFact({ unruled, unruledText }: ClientFacts, format: Format): Fact {
  const { interactive, oneShot } = unruledWords(unruled, format);
  const alone = oneShot === null || interactive === oneShot ? '' : ` In a run alone it ${oneShot}.`;
  return {
    id: 'unruled',
    question: 'What happens to a tool that no rule names?',
    answer: unruledText ?? `It ${interactive}.${alone}`,
  };
}

const AT_THE_KEYBOARD: Record<Action | 'model', string> = {
  allow: 'runs',
  ask: 'asks',
  deny: 'is blocked',
  model: 'is up to a model',
};
// With nobody to ask, a call that has to be approved is refused.
const ALONE: Record<Action, string> = { allow: 'runs', ask: 'is refused', deny: 'is blocked' };

// Some clients ask in one mode only.
function unruledWords({ interactive, oneShot }: ClientFacts['unruled'], { asksIn }: Format) {
  const word = AT_THE_KEYBOARD[interactive];
  return {
    interactive: asksIn && interactive === 'ask' ? `${word} ${asksIn}` : word,
    oneShot: oneShot && ALONE[oneShot],
  };
}
