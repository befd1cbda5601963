import { ACTIONS, type Action } from '#model/policy.ts';
import type { StackDocument } from '#stack/index.ts';
import { element, identifier } from './element.client.ts';

/** The documents, with a button to copy each. */
export function documentsPart(documents: StackDocument[]): Node[] {
  return documents.map(documentPart);
}

const REMAINS = {
  allow: 'With this policy a combination stays open: each of its parts has a tool that passes without a question.',
  ask: 'With this policy a combination works only if a person approves one of the calls.',
  deny: 'With this policy no combination is left: of each, one part is blocked altogether.',
};

/** What the documents leave of the combinations that are complete, the worst of them. */
export function remainsText(left: Action[]): string[] {
  const worst = ACTIONS.find((action) => left.includes(action));
  return worst ? [REMAINS[worst]] : [];
}

// A reader sees where a name is code.
function prose(text: string): (Node | string)[] {
  return text.split('`').map((part, place) => (place % 2 === 1 ? element('code', {}, part) : part));
}

function copyButton() {
  return element('copy-button' as 'span', {}, element('button', { type: 'button' }, 'Copy'));
}

function documentPart({ title, text, notes, place, renamed }: StackDocument) {
  return element(
    'div',
    { class: 'document' },
    element('h3', {}, identifier(title)),
    element('p', { class: 'note' }, ...prose(place)),
    ...(text === null
      ? []
      : [
          element('pre', { class: 'policy', tabindex: '0', role: 'group', 'aria-label': `Policy: ${title}` }, text),
          element('p', { class: 'actions' }, copyButton()),
        ]),
    ...(renamed.length > 0
      ? [element('p', { class: 'note' }, 'Names changed to what the format accepts: ', identifier(renamed.join(', ')))]
      : []),
    ...(notes.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', {}, `What it cannot hold (${notes.length})`),
            element('ul', {}, ...notes.slice(0, 40).map((note) => element('li', {}, ...prose(note)))),
          ),
        ]
      : []),
  );
}
