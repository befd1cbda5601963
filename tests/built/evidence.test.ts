import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { toolPath } from '#paths.ts';
import { builtPages } from './built-site.ts';
import { elements, withClass } from './elements.ts';

function single(text: string) {
  return text.replace(/\s+/g, ' ');
}

test('every word that a tool page gives as evidence stands in the definition', () => {
  const pages = new Map(builtPages('dist').map((page) => [page.path, page]));
  let quotes = 0;
  for (const { server } of catalogueIndex().servers)
    for (const { slug, tool } of serverEntry(server.slug).tools) {
      const page = pages.get(toolPath(server.slug, slug));
      assert.ok(page, `${toolPath(server.slug, slug)} is not built`);
      const said: string[] = [];
      JSON.stringify({ tool, server }, (key, value: unknown) => {
        said.push(key, typeof value === 'string' ? value : JSON.stringify(value));
        return value;
      });
      const definition = single(said.join('\n'));
      const marks = withClass(elements(page.html()), 'evidence', 'table').flatMap(({ within }) =>
        within.filter(({ name }) => name === 'mark'),
      );
      for (const { text } of marks) {
        quotes++;
        assert.ok(
          definition.includes(text),
          `${page.file}: "${text}" is quoted as evidence and stands nowhere in the definition`,
        );
      }
    }
  assert.ok(quotes > 500, `only ${quotes} quotes were found on the pages`);
});
