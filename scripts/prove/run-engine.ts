import { installPackage } from '../machine/install-package.ts';
import { newestVersion } from '../machine/npm.ts';
import { formatById } from '#policies/index.ts';
import { casesFor, refusedKeys, type Case, type CaseKind } from './cases.ts';
import type { Engine, Observed } from './engine.ts';
import { count, type Result } from './result.ts';

/** A call that did not come out as intended. */
export type Disagreement = { name: string; label: string; expected: string; was: string };

/** Installs an engine and runs all cases of some kinds in it. Throws where it cannot be had or the method shows nothing. */
export async function runEngine(
  engine: Engine,
  version: string,
  kinds: readonly CaseKind[],
): Promise<{ result: Result; disagreements: Disagreement[] }> {
  const installed = await (engine.install ?? ((wanted) => installPackage(engine.format, engine.package, wanted)))(
    version,
  );
  const format = formatById(engine.format);
  const result: Result = {
    engine: engine.package,
    version,
    date: new Date().toISOString().slice(0, 10),
    documents: 0,
    decisions: 0,
    agreed: 0,
    kinds: {},
    refusedKeys: refusedKeys(format).map(({ key }) => key),
  };
  const cases = casesFor(format, kinds);
  const disagreements: Disagreement[] = [];
  const waiting = cases.entries();
  const work = async () => {
    for (const [position, one] of waiting) {
      const observed = await observe(engine, installed, one);
      if (position === 0) control(cases, observed);
      const wrong = differences(one, observed);
      disagreements.push(...wrong);
      const agreed = one.expected.size - wrong.length;
      count(result, one.kind, one.situation.annotated, agreed, one.expected.size);
    }
  };
  await Promise.all(Array.from({ length: engine.atOnce ?? AT_ONCE }, work));
  return { result, disagreements: disagreements.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** The newest release of an engine that its registry serves. */
export function newestOf(engine: Engine): Promise<string> {
  return engine.newest ? engine.newest() : newestVersion(engine.package);
}

const AT_ONCE = 2;

async function observe(engine: Engine, installed: string, { kind, name, situation }: Case): Promise<Observed> {
  try {
    return await engine.observe(installed, situation);
  } catch (error) {
    throw new Error(`${kind}, ${name}: ${(error as Error).message}`, { cause: error });
  }
}

function differences({ name, expected }: Case, observed: Observed): Disagreement[] {
  return [...expected]
    .filter(([label, action]) => observed.get(label) !== action)
    .map(([label, action]) => ({ name, label, expected: action, was: observed.get(label) ?? 'not tried' }));
}

// A method that agrees with everything proves nothing: against another posture's decisions it has to disagree.
function control([first, ...others]: Case[], observed: Observed) {
  if (first?.kind !== 'classes') return;
  const stricter = others.find(({ kind, name }) => kind === 'classes' && name.startsWith('read-only'));
  if (!stricter || differences(stricter, observed).length === 0)
    throw new Error('The method sees no difference between two postures.');
}
