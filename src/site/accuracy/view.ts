import { agreementOf } from '#catalogue/agreement.ts';
import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { readMeasured } from '#catalogue/measured.ts';
import { readOwnDangers } from '#catalogue/own-dangers.ts';
import { EFFECT_LABEL } from '#site/prose/wording.ts';
import { CATEGORIES, CATEGORY_TEXT, CONFIDENCES, EFFECTS } from '#model/words.ts';
import { categoryPath, effectPath } from '#paths.ts';

/** The figures about the labels as recorded, and about the reviews as the catalogue has them now. */
export function accuracy() {
  const { classifier, labels } = readMeasured();
  const reviews = agreementOf(catalogueIndex().servers.map(({ server }) => serverEntry(server.slug)));
  const figures = reviews?.figures ?? null;
  const confidence = [...CONFIDENCES].reverse().map((level) => ({
    level,
    labels: labels.confidence.find((one) => one.level === level),
    reviews: figures?.confidence.find((one) => one.level === level),
  }));
  return {
    classifier,
    labels,
    reviews,
    dangers: readOwnDangers(),
    summary: [
      { what: 'Category', labels: labels.accuracy, reviews: figures?.accuracy ?? null },
      { what: 'Category, sure ones', labels: labels.sureAccuracy, reviews: figures?.sureAccuracy ?? null },
      { what: 'Category, only the server held out', labels: labels.byServer.accuracy, reviews: null },
      { what: 'Risk level', labels: null, reviews: reviews?.risk ?? null },
      { what: 'Severity, within one step', labels: null, reviews: reviews?.severity ?? null },
      ...confidence.map((one) => ({
        what: `Category, where confidence is ${one.level}`,
        labels: one.labels && one.labels.share > 0 ? one.labels.right : null,
        reviews: one.reviews && one.reviews.share > 0 ? one.reviews.right : null,
      })),
    ],
    categories: [...CATEGORIES].reverse().map((category) => ({
      label: CATEGORY_TEXT[category].label,
      href: categoryPath(category),
      labels: labels.categories[category],
      reviews: figures?.categories[category] ?? null,
    })),
    effects: EFFECTS.map((effect) => ({
      label: EFFECT_LABEL[effect],
      href: effectPath(effect),
      labels: labels.effects[effect],
      reviews: figures?.effects[effect] ?? null,
    })),
    sureEffects: EFFECTS.map((effect) => ({
      label: EFFECT_LABEL[effect],
      href: effectPath(effect),
      sure: labels.sureEffects[effect],
      without: labels.withoutChosen.sureEffects[effect],
      taught: labels.taught[effect],
    })),
  };
}
