import type { FormatView } from '#site/policy/shown.ts';
import type { Question } from '#site/policy/questions.ts';
import { CATEGORY_DOES, EFFECT_DOES, sentence, series, theServer } from '#site/prose/wording.ts';
import type { ServerEntry, ServerRow, ToolRow } from '#model/entry.ts';
import {
  CATEGORIES,
  CATEGORY_TEXT,
  EFFECTS,
  LEVELS,
  SEVERITIES,
  capitalise,
  count,
  dangerRank,
  type Severity,
} from '#model/words.ts';

/** Tools by level, within a level by severity, then by how many effects they have. Equal ones keep their places. */
export function gravestFirst(tools: ToolRow[], severities: Map<string, Severity>): ToolRow[] {
  return tools.toSorted((a, b) => {
    const other = rank(a, severities);
    return (
      rank(b, severities)
        .map((value, position) => value - (other[position] ?? 0))
        .find((difference) => difference !== 0) ?? 0
    );
  });
}

/** A paragraph on each category that changes something and each effect that tools of the server have, naming them. */
export function concernsOf(tools: ToolRow[]): string[] {
  return [
    ...(['execute', 'write'] as const).flatMap((category) =>
      concern(
        category,
        CATEGORY_DOES[category],
        tools.filter((tool) => tool.category === category),
      ),
    ),
    ...EFFECTS.flatMap((effect) =>
      concern(
        effect,
        EFFECT_DOES[effect],
        tools.filter(({ effects }) => effects.includes(effect)),
      ),
    ),
  ];
}

/** The questions of a server's page. Which there are depends on what is known of it. */
export function serverQuestions(
  { server, provenance, tools: entries }: ServerEntry,
  row: ServerRow,
  tools: ToolRow[],
  formats: FormatView[],
): Question[] {
  const name = theServer(server.title);
  if (tools.length === 0)
    return [
      {
        question: `Is ${name} safe to use?`,
        answer: 'We cannot say: its tools are not known to us, and no verdict is made without a definition.',
      },
    ];
  const version = provenance.version ? ` in version ${provenance.version}` : '';
  const severities = new Map(entries.map(({ slug, verdict }) => [slug, verdict.severity]));
  const grave = gravestFirst(
    tools.filter(({ risk }) => risk === 'critical' || risk === 'high'),
    severities,
  );
  const destructive = tools.filter(({ effects }) => effects.includes('destructive'));
  const first = formats[0];
  const document = first?.documents[0];
  return [
    {
      question: `What can ${name} do?`,
      answer: `${server.summary ? `${sentence(server.summary)} ` : ''}It offers ${count(tools.length, 'tool')}${version}: ${counted(CATEGORIES, row.categories, (category) => CATEGORY_TEXT[category].label)}.`,
    },
    {
      question: `How risky is ${name}?`,
      answer: `By level: ${counted(LEVELS, row.risks, (level) => (level === 'unknown' ? 'not known' : level))}. ${grave.length > 0 ? `The gravest ${grave.length === 1 ? 'is' : 'are'} ${named(grave)}.` : 'No tool of it is of high or critical risk.'}`,
    },
    {
      question: `Can ${name} delete data?`,
      answer:
        destructive.length > 0
          ? `Yes: ${named(destructive)} can delete or overwrite data for good.`
          : 'No definition of its tools says so. That is what the definitions promise; the code behind them was not examined.',
    },
    ...(first && document
      ? [
          {
            question: `What does the ${document.posture} policy for ${first.title} let through?`,
            answer: document.effect,
          },
        ]
      : []),
  ];
}

const NAMED = 6;

function named(tools: ToolRow[]) {
  const names = tools.slice(0, NAMED).map(({ name }) => `\`${name}\``);
  const rest = tools.length - names.length;
  return series(rest > 0 ? [...names, `${rest.toLocaleString('en')} more`] : names);
}

function counted<Word extends string>(
  words: readonly Word[],
  numbers: Record<Word, number>,
  label: (word: Word) => string,
) {
  return series(
    [...words]
      .reverse()
      .filter((word) => numbers[word] > 0)
      .map((word) => `${numbers[word].toLocaleString('en')} ${label(word)}`),
  );
}

function rank({ slug, risk, effects }: ToolRow, severities: Map<string, Severity>) {
  return [dangerRank(risk), SEVERITIES.indexOf(severities.get(slug) ?? 'low'), effects.length];
}

function concern(word: string, does: string, having: ToolRow[]): string[] {
  return having.length > 0
    ? [
        `${capitalise(word)} (${count(having.length, 'tool')}): ${named(gravestFirst(having, new Map()))}. Such a tool ${does}.`,
      ]
    : [];
}
