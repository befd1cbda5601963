import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serverEntry } from '#catalogue/index.ts';
import { classify } from '#classify/index.ts';
import { riskOf } from '#classify/risk.ts';
import type { ServerEntry } from '#model/entry.ts';
import { ServerReviews } from '#model/review.ts';
import { EFFECTS, SEVERITIES } from '#model/words.ts';
import type { Judged } from '../fit/evaluate.ts';

const FOLDER = 'content/reviews';

const load = (slug: string): ServerEntry | undefined => {
  try {
    return serverEntry(slug);
  } catch {
    return undefined;
  }
};

/** The reviews of a server, checked. */
const readReviews = (file: string): ServerReviews => {
  const parsed = ServerReviews.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: /${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'not reviews'}. Correct that value.`);
};

/** The classifier alone against the reviews; null where no server is captured. */
export const againstReviews = () => {
  const judged: Judged[] = [];
  const missing: string[] = [];
  const differing: object[] = [];
  let risks = 0;
  let near = 0;
  for (const name of existsSync(FOLDER) ? readdirSync(FOLDER).toSorted() : []) {
    const slug = name.replace(/\.json$/, '');
    const entry = load(slug);
    for (const review of readReviews(join(FOLDER, name)).tools) {
      const found = entry?.tools.find(({ tool }) => tool.name === review.tool);
      if (!entry || !found) {
        missing.push(`${slug}/${review.tool}`);
        continue;
      }
      const verdict = classify(found.tool, entry.server);
      const risk = riskOf(review.category, review.effects);
      const steps = Math.abs(SEVERITIES.indexOf(verdict.severity) - SEVERITIES.indexOf(review.severity));
      if (verdict.risk === risk) risks++;
      if (steps <= 1) near++;
      judged.push({
        server: slug,
        tool: review.tool,
        label: review.category,
        effects: review.effects,
        disputed: [],
        sure: review.sure,
        category: verdict.category,
        found: verdict.effects,
        confidence: verdict.confidence,
        probability: 0,
      });
      const same = EFFECTS.every((effect) => verdict.effects.includes(effect) === review.effects.includes(effect));
      if (verdict.category !== review.category || !same || steps > 1)
        differing.push({
          server: slug,
          tool: review.tool,
          review: {
            category: review.category,
            effects: review.effects,
            severity: review.severity,
            reason: review.reason,
          },
          classifier: {
            category: verdict.category,
            effects: verdict.effects,
            severity: verdict.severity,
            confidence: verdict.confidence,
          },
        });
    }
  }
  if (judged.length === 0) return null;
  const right = judged.filter(({ label, category }) => label === category).length;
  return {
    judged,
    missing,
    differing,
    category: right / judged.length,
    risk: risks / judged.length,
    severity: near / judged.length,
  };
};
