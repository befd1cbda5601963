import type { Evidence } from '#model/verdict.ts';
import { dangersSaid } from '../dangers/index.ts';
import type { Definition } from '../reading/definition.ts';
import { asFunction, asQuestion, isGuidance, isMeasure, isPure, isQuestion, isSearch, onlyReads } from './pure.ts';
import { raise } from './raise.ts';
import type { Judgement } from './weigh.ts';

/** A judgement after guard rails: raised by floors, each quoted, or calmed where nothing that lasts can be touched. */
export type Settled = { judgement: Judgement; floors: Evidence[]; calm: 'pure' | 'question' | null };

/** What guard rails make of a judgement that was weighed. Every way to a verdict goes through here, measuring too. */
export function settle(definition: Definition, judgement: Judgement): Settled {
  if (isPure(definition)) return { judgement: asFunction(judgement), floors: [], calm: 'pure' };
  const reads = [isQuestion, isSearch, isGuidance, onlyReads, isMeasure].some((is) => is(definition));
  if (reads && dangersSaid(definition).length === 0)
    return { judgement: asQuestion(judgement), floors: [], calm: 'question' };
  const raised = raise(definition, judgement);
  return {
    ...raised,
    judgement: undoes(definition, raised.floors) ? kept(raised.judgement) : raised.judgement,
    calm: null,
  };
}

/** What brings something back destroys nothing, unless it is said to. */
function undoes({ tool }: Definition, floors: readonly Evidence[]): boolean {
  return UNDOES.test(tool.name) && !floors.some(({ claims }) => claims.effects?.includes('destructive'));
}

const UNDOES = /^(?:un(?:delete|trash|archive|erase|drop|purge)|recover|bring_?back)(?![a-z]+ed)/i;

function kept(judgement: Judgement): Judgement {
  return { ...judgement, found: judgement.found.filter((effect) => effect !== 'destructive') };
}
