import { visible } from '#site/prose/foreign-text.ts';

/** An element with text and elements in it. Text is text, whatever it holds. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A foreign name in the type of identifiers, cut where it would fill the page. */
export function identifier(name: string): HTMLElement {
  const shown = name.length > 200 ? `${name.slice(0, 200)}…` : name;
  return element('bdi', { class: 'identifier' }, visible(shown));
}

/** A heading of a part with how many it has. */
export function heading(text: string): HTMLElement {
  return element('h2', {}, text);
}
