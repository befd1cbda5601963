import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BuiltPage, builtPages, siteFolders, siteOrigin } from './built-site.ts';
import { elements, textOf, withClass } from './elements.ts';

type Node = Record<string, unknown> & { '@type'?: string };
type Crumb = { name: string; item: string; position: number };
type Question = { name: string; acceptedAnswer: { text: string } };

function parsed({ file }: BuiltPage, text: string): Node {
  try {
    return JSON.parse(text) as Node;
  } catch (error) {
    throw new Error(`${file}: structured data that is no JSON: ${(error as Error).message}. See json-ld.ts.`, {
      cause: error,
    });
  }
}

function blocks(page: BuiltPage) {
  return [...elements(page.html())]
    .filter(({ name, attributes }) => name === 'script' && attributes.get('type') === 'application/ld+json')
    .map(({ text }) => parsed(page, text));
}

function plain(text: string) {
  return text.replace(/\s+/g, ' ').trim();
}

function crumbs(html: string) {
  const [trail] = withClass(elements(html), 'crumbs', 'nav');
  return (trail?.within ?? [])
    .filter(({ name }) => name === 'li')
    .map(({ text, within }) => ({
      name: text,
      href: within.find(({ attributes }) => attributes.has('href'))?.attributes.get('href'),
    }));
}

function shownQuestions(html: string) {
  const [questions] = withClass(elements(html), 'questions');
  const all = questions?.within ?? [];
  const answers = withClass(all, 'answer', 'div').map(({ within }) => within.find(({ name }) => name === 'p'));
  return all
    .filter(({ name }) => name === 'h3')
    .map(({ text }, position) => ({ question: text, answer: answers[position]?.text ?? '' }));
}

// The later pages of a list stand at the place of its first.
function firstOf(path: string) {
  return encodeURI(path.replace(/\/\d+\/$/, '/'));
}

function checkCrumbs(page: BuiltPage, origin: string, node: Node) {
  const items = node['itemListElement'] as Crumb[];
  const shown = crumbs(page.html());
  const expected = shown.map(({ name, href }) => ({ name, item: `${origin}${href ?? firstOf(page.path)}` }));
  const said = items.map(({ name, item }) => ({ name: plain(name), item }));
  assert.deepEqual(said, expected, `${page.file}: the breadcrumb list differs from the crumbs. See Crumbs.astro.`);
  assert.deepEqual(
    items.map(({ position }) => position),
    items.map((_, index) => index + 1),
    `${page.file}: positions`,
  );
}

function checkQuestions(page: BuiltPage, node: Node) {
  const said = (node['mainEntity'] as Question[]).map(({ name, acceptedAnswer }) => ({
    question: plain(name),
    answer: plain(acceptedAnswer.text),
  }));
  assert.ok(said.length > 0, `${page.file}: FAQPage without questions`);
  const shown = shownQuestions(page.html());
  assert.deepEqual(said, shown, `${page.file}: the questions differ from those shown. See Questions.astro.`);
}

function check(page: BuiltPage, origin: string, node: Node) {
  assert.equal(node['@context'], 'https://schema.org', `${page.file}: @context`);
  assert.ok(node['@type'], `${page.file}: structured data without @type`);
  if (node['@type'] === 'BreadcrumbList') {
    checkCrumbs(page, origin, node);
    return;
  }
  if (node['@type'] === 'FAQPage') {
    checkQuestions(page, node);
    return;
  }
  assert.equal(node['url'], `${origin}${page.path}`, `${page.file}: url of ${node['@type']}`);
  const said = plain(String(node['name'] ?? node['headline']));
  assert.ok(textOf(page.html()).includes(said), `${page.file}: ${node['@type']} "${said}" is not on the page`);
}

for (const folder of siteFolders())
  test(`structured data parses and says what the page says: ${folder}`, () => {
    const origin = siteOrigin(folder);
    const types = new Set<string | undefined>();
    for (const page of builtPages(folder))
      for (const node of blocks(page)) {
        types.add(node['@type']);
        check(page, origin, node);
      }
    assert.ok(types.has('FAQPage') && types.has('BreadcrumbList'), `${folder}: no structured data was found`);
  });
