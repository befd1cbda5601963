import { type DefaultTreeAdapterTypes as Tree, html as HTML, parse, parseFragment } from 'parse5';

/** An element with its attributes, the text inside it as a reader sees it, and its start tag as it is written. */
export type Element = { name: string; attributes: Map<string, string>; text: string; tag: string; within: Element[] };

/** The elements of a page, in their order. */
export function elements(html: string): Element[] {
  return inside(parse(html, { sourceCodeLocationInfo: true }), html);
}

/** The text that a reader sees in a piece of HTML, with its white space made single. */
export function textOf(html: string): string {
  return seen(parseFragment(html));
}

/** The elements of a page or part with a class, and a name where one is given. */
export function withClass(all: Element[], word: string, name?: string): Element[] {
  return all.filter(
    (one) => (one.attributes.get('class') ?? '').split(/\s+/).includes(word) && (!name || one.name === name),
  );
}

function inside(parent: Tree.ParentNode, html: string): Element[] {
  return parent.childNodes.filter(isElement).flatMap((node) => {
    const within = inside('content' in node ? (node as Tree.Template).content : node, html);
    const place = node.sourceCodeLocation?.startTag ?? node.sourceCodeLocation;
    // Elements that the parser adds, such as `tbody`, are written nowhere.
    if (!place) return within;
    const one = {
      name: node.tagName,
      attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      // Few elements are asked for their text.
      get text() {
        return RAW.has(node.tagName) ? written(node) : seen(node);
      },
      tag: html.slice(place.startOffset, place.endOffset),
      within,
    };
    return [one, ...within];
  });
}

const RAW = new Set<string>([HTML.TAG_NAMES.SCRIPT, HTML.TAG_NAMES.STYLE]);

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return 'tagName' in node;
}

function seen(node: Tree.ParentNode): string {
  return textIn(node).replace(/\s+/g, ' ').trim();
}

function textIn(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      return isElement(child) && !RAW.has(child.tagName) ? textIn(child) : '';
    })
    .join('');
}

function written(node: Tree.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
