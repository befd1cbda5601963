import { CATEGORY_DOES, EFFECT_DOES, EFFECT_LABEL, LEVEL_LABEL, RISK_MEANS } from '#site/prose/wording.ts';
import { guardRails } from '#classify/guard-rails/index.ts';
import { rules } from '#classify/rules/index.ts';
import { ATTACK_CATEGORY_TEXT, EVIDENCE_TEXT } from '#model/attack.ts';
import { CATEGORIES, CATEGORY_TEXT, EFFECTS, LEVELS, capitalise, count } from '#model/words.ts';
import { attackPath, categoryPath, checkPath, effectPath, guidePath, riskPath, rulePath } from '#paths.ts';
import { namesOf } from '#search/names.ts';
import type { PageText } from '#search/page-records.ts';
import { catalogueIndex } from '#catalogue/index.ts';
import { attackEntries } from '#site/attacks/view.ts';
import { enforcePages } from '#site/enforce/view.ts';
import { allGuides } from '#site/guides/view.ts';
import { toolsOf } from '#catalogue/lists.ts';

/** Every page that the search finds besides servers and tools. */
export async function searchPages(): Promise<PageText[]> {
  return [...(await attackPages()), ...(await guidePages()), ...rulePages(), ...classPages()];
}

/** Every name of the catalogue and of its pages. */
export async function searchNames() {
  return namesOf(catalogueIndex(), await searchPages());
}

async function attackPages(): Promise<PageText[]> {
  return (await attackEntries()).map(({ data: { slug, title, summary, category, evidence, ids } }) => ({
    url: attackPath(slug),
    kind: 'attack',
    title,
    detail: `${ATTACK_CATEGORY_TEXT[category].label}, ${EVIDENCE_TEXT[evidence].label.toLowerCase()}`,
    summary,
    also: ids.map(({ scheme, id }) => `${scheme} ${id}`).join(', '),
  }));
}

async function guidePages(): Promise<PageText[]> {
  const guides = (await allGuides()).map(({ slug, title, summary }) => ({ url: guidePath(slug), title, summary }));
  const check = {
    url: checkPath(),
    title: 'Stack check',
    summary: 'Paste the configuration of a client: its servers, risky combinations, token cost and one merged policy.',
  };
  const enforcing = enforcePages().map(({ props: { heading, summary, format } }) => ({
    url: format.path,
    title: heading,
    summary,
  }));
  return [...guides, ...enforcing, check].map((page): PageText => ({
    ...page,
    kind: 'guide',
    detail: 'Guide',
    also: '',
  }));
}

function rulePages(): PageText[] {
  return [...guardRails, ...rules].map(({ id, title, why }) => ({
    url: rulePath(id),
    kind: 'rule',
    title,
    detail: 'Rule',
    summary: why,
    also: id,
  }));
}

function tools(kind: Parameters<typeof toolsOf>[0], word: string) {
  return count(toolsOf(kind, word).length, 'tool');
}

function classPages(): PageText[] {
  return [
    ...CATEGORIES.map((word): PageText => {
      const { label, article } = CATEGORY_TEXT[word];
      const summary = `${capitalise(article)} ${label} tool ${CATEGORY_DOES[word]}.`;
      const detail = tools('category', word);
      return { url: categoryPath(word), kind: 'class', title: `${label} tools`, detail, summary, also: 'category' };
    }),
    ...LEVELS.map((word): PageText => {
      const title = word === 'unknown' ? 'Unknown risk' : `${LEVEL_LABEL[word]} risk`;
      return {
        url: riskPath(word),
        kind: 'class',
        title,
        detail: tools('risk', word),
        summary: RISK_MEANS[word],
        also: 'level',
      };
    }),
    ...EFFECTS.map((word): PageText => {
      const title = `${EFFECT_LABEL[word]} tools`;
      const summary = `Such a tool ${EFFECT_DOES[word]}.`;
      return { url: effectPath(word), kind: 'class', title, detail: tools('effect', word), summary, also: 'effect' };
    }),
  ];
}
