import { ACTIONS, type Action } from '#model/policy.ts';
import { visible } from '#site/prose/foreign-text.ts';
import type { StackDocument, StackPolicy } from '#stack/index.ts';
import { element, identifier } from './element.client.ts';

/** What to mend in the configuration first, then the documents, with a button to copy each. */
export function documentsPart({ documents, clashes }: StackPolicy): Node[] {
  return [...clashes.slice(0, MOST_CLASHES).map(warning), ...documents.map(documentPart)];
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

const MOST_CLASHES = 20;

function warning(text: string) {
  return element('p', { class: 'warning' }, ...prose(text));
}

// A reader sees where a name is code.
function prose(text: string): (Node | string)[] {
  return text.split('`').map((part, place) => (place % 2 === 1 ? element('code', {}, visible(part)) : visible(part)));
}

function copyButton() {
  return element('copy-button' as 'span', {}, element('button', { type: 'button' }, 'Copy'));
}

function documentPart({ title, text, notes, place, refused }: StackDocument) {
  return element(
    'div',
    { class: 'document' },
    element('h3', {}, identifier(title)),
    element('p', { class: 'note' }, ...prose(place)),
    ...refused.map(({ why }) => warning(why)),
    ...(text === null
      ? []
      : [
          element('pre', { class: 'policy', tabindex: '0', role: 'group', 'aria-label': `Policy: ${title}` }, text),
          element('p', { class: 'actions' }, copyButton()),
        ]),
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
