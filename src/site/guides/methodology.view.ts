import { lists } from '#catalogue/lists.ts';
import { riskOf } from '#classify/judging/risk.ts';
import { guardRails } from '#classify/guard-rails/index.ts';
import { rules } from '#classify/rules/index.ts';
import type { Category, Effect } from '#model/words.ts';
import { decisionRows } from './decisions.view.ts';

/** What the methodology says of the classifier that judged this catalogue. */
export function methodologyView() {
  return {
    classifier: lists().index.classifier,
    rules: rules.length,
    guardRails: guardRails.length,
    level: (category: Category, effect?: Effect) => riskOf(category, effect ? [effect] : []),
    confined: riskOf('execute', [], true),
    decisions: decisionRows(),
    critical: riskOf('execute', ['code', 'destructive']),
  };
}
