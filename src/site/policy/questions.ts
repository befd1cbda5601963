import type { FormatView } from './shown.ts';
import { POSTURE_LABEL } from '#site/prose/wording.ts';

/** A question with its answer. An answer that depends on the chosen format and posture has one text for each. */
export type Question = { question: string; answer: string | Variant[] };

/** `format` numbers the format from 1, `postures` lists the postures in the same way, unless the text holds for all. */
export type Variant = { format: number; postures: string | undefined; text: string };

const ORDER = ['recommended', 'cautious', 'read-only'];

/** How to enforce a policy: the way to the documents and their steps, and the first of them as an example. */
export function enforceAnswer(formats: FormatView[], name: string): string {
  const [format] = formats;
  const [document] = format?.documents ?? [];
  if (!format || !document?.answers) return '';
  const way = `Choose a posture and what enforces it under “How to control ${name}”, copy the document and follow its steps.`;
  return `${way} For ${format.title} in the ${POSTURE_LABEL[document.posture].toLowerCase()} posture they come to this: ${document.answers.enforce}`;
}

/** The answers of every document, with equal ones of a format said once. */
export function variants(formats: FormatView[], which: 'rate' | 'block'): Variant[] {
  return formats.flatMap(({ documents }, position) => {
    const byText = new Map<string, number[]>();
    for (const { answers, posture } of documents) {
      const text = answers?.[which];
      if (text) byText.set(text, [...(byText.get(text) ?? []), ORDER.indexOf(posture) + 1]);
    }
    return [...byText].map(([text, postures]) => ({
      format: position + 1,
      postures: byText.size > 1 ? postures.join(' ') : undefined,
      text,
    }));
  });
}

/** The answer that is shown before anything is chosen. */
export function initialAnswer(answer: Question['answer']): string {
  return typeof answer === 'string' ? answer : (answer[0]?.text ?? '');
}
