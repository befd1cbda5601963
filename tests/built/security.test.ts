import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, siteFolders } from './built-site.ts';
import { type Element, elements } from './elements.ts';

const LOADS = ['script', 'link', 'style', 'img', 'iframe'];

function isPolicy({ name, attributes }: Element) {
  return name === 'meta' && attributes.get('http-equiv') === 'content-security-policy';
}

function standsInThePage({ name, attributes }: Element) {
  return (
    name === 'style' ||
    attributes.has('style') ||
    [...attributes.keys()].some((attribute) => attribute.startsWith('on')) ||
    (name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json')
  );
}

for (const folder of siteFolders()) {
  test(`every page has one strict content security policy before all that it loads: ${folder}`, () => {
    const pages = builtPages(folder);
    assert.ok(pages.length > 10, `${folder}: only ${pages.length} pages were found`);
    for (const { file, html } of pages) {
      const all = [...elements(html())];
      const policies = all.filter(isPolicy);
      assert.equal(policies.length, 1, `${file}: ${policies.length} policies. Page.astro writes one.`);
      assert.ok(all.findIndex(isPolicy) < all.findIndex(({ name }) => LOADS.includes(name)), `${file}: it comes late`);
      const policy = policies[0]?.attributes.get('content') ?? '';
      assert.match(policy, /^default-src 'none';/, file);
      assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|\*|data:|https:(?!\/\/)/, file);
    }
  });

  test(`no script, style or handler stands in a page, so the policy needs no hash: ${folder}`, () => {
    for (const { file, html } of builtPages(folder)) {
      const found = [...elements(html())].filter(standsInThePage).map(({ tag }) => tag.slice(0, 120));
      assert.deepEqual(found, [], `${file}: the browser would ignore it. Put it in a file of src/site.`);
    }
  });
}
