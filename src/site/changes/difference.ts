import type { Alarm, Difference, Span, ToolChange } from '#model/change.ts';
import { capitalise, count } from '#model/words.ts';

/** A difference as a line of a list: what it is, of which argument or hint, and the pieces that show it. */
export type DifferenceView = { label: string; identifier: string | null; spans: Span[]; alarming: boolean };

const OUTPUT = {
  added: 'An output schema was added',
  removed: 'The output schema was removed',
  changed: 'The output schema was changed',
};

/** How a difference is told. */
export function differenceView(difference: Difference): DifferenceView {
  switch (difference.kind) {
    case 'text': {
      const { field, argument, spans } = difference;
      if (argument === undefined) return line(capitalise(field), null, spans);
      return line(
        `${capitalise(field)} of ${argument === '' ? 'the input schema' : 'the argument'}`,
        argument || null,
        spans,
      );
    }
    case 'argument': {
      const { change, argument, required, type } = difference;
      const which = required ? 'required' : 'optional';
      return line(change === 'added' ? `New ${which} argument` : `Removed ${which} argument`, argument, plain(type));
    }
    case 'requirement':
      return line(difference.required ? 'Now required' : 'No longer required', difference.argument);
    case 'type':
      return line('Type', difference.argument || null, turned(difference.before, difference.after));
    case 'values':
      return line('Allowed values', difference.argument || null, [
        ...difference.removed.map((text) => ({ kind: 'removed' as const, text: short(text) })),
        ...difference.added.map((text) => ({ kind: 'added' as const, text: short(text) })),
      ]);
    case 'keyword':
      return keyword(difference);
    case 'hint': {
      const { hint, before, after, loosens } = difference;
      const label = before === null ? 'Hint given' : after === null ? 'Hint withdrawn' : 'Hint turned over';
      return line(label, hint, turned(before, after), loosens);
    }
    case 'output':
      return line(OUTPUT[difference.change], null);
    case 'form':
      return line('Only its form: no text, argument or hint is another', null);
    case 'other':
      return line('Another part of the definition, which has no name here', null);
  }
}

/** Why a change may be dangerous, in a sentence. */
export const ALARM_TEXT: Record<Alarm, string> = {
  'hint-loosened':
    'A hint now claims that the tool is safer. A client that trusts hints asks less often, and nobody approved that.',
  graver: 'The definition now describes something graver than what people approved.',
  steers: 'Text that tries to steer the reader was added to the definition.',
};

/** Whether a definition was only written in another form. */
export function isForm({ status, differences }: ToolChange): boolean {
  return status === 'changed' && differences.every(({ kind }) => kind === 'form');
}

const KINDS: [text: string, is: (change: ToolChange) => boolean][] = [
  ['added', ({ status }) => status === 'added'],
  ['removed', ({ status }) => status === 'removed'],
  ['renamed', ({ status }) => status === 'renamed'],
  ['changed', (change) => change.status === 'changed' && !isForm(change)],
  ['changed, of which only the sums are known', ({ status }) => status === 'hash'],
  ['changed in form only', isForm],
];

/** "2 tools added, 1 tool renamed", or that nothing has changed. */
export function countChanges(tools: ToolChange[]): string {
  const parts = KINDS.flatMap(([text, is]) => {
    const found = tools.filter(is).length;
    return found > 0 ? [`${count(found, 'tool')} ${text}`] : [];
  });
  return parts.length > 0 ? parts.join(', ') : 'no definition changed';
}

const LONGEST = 300;

function short(text: string) {
  return text.length > LONGEST
    ? `${text.slice(0, LONGEST).toWellFormed()} … (${text.length - LONGEST} more characters)`
    : text;
}

function turned(before: string | null, after: string | null): Span[] {
  return [
    ...(before === null ? [] : [{ kind: 'removed' as const, text: short(before) }]),
    ...(after === null ? [] : [{ kind: 'added' as const, text: short(after) }]),
  ];
}

function line(label: string, identifier: string | null, spans: Span[] = [], alarming = false): DifferenceView {
  return {
    label,
    identifier,
    spans,
    alarming,
  };
}

function plain(text: string): Span[] {
  return [{ kind: 'same', text }];
}

function keyword({ argument, keyword: name, before, after }: Extract<Difference, { kind: 'keyword' }>) {
  const verb = before === null ? 'New' : after === null ? 'Removed' : 'Changed';
  if (argument === '') return line(`${verb} part of the input schema`, name, turned(before, after));
  return line(`${verb} limit or default`, `${argument}: ${name}`, turned(before, after));
}
