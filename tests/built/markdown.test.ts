import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HOSTILE } from '../browser/fixtures.ts';
import { builtPages, siteFolders } from './built-site.ts';

const OWN = /^\/(servers|tools\/[a-z0-9-]+)\/(?!\d+\/$)[^/]+\/$/;
const FIXTURES = '.catalogue/fixture-site';

// What stands outside of fenced blocks, as CommonMark reads them.
function outside(text: string) {
  const kept: string[] = [];
  let ticks = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const run = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
    if (ticks === 0 && run) ticks = (run[1] as string).length;
    else if (ticks > 0 && run && (run[1] as string).length >= ticks && run[2]?.trim() === '') ticks = 0;
    else if (ticks === 0) kept.push(line);
  }
  assert.equal(ticks, 0, 'a fence stays open');
  return kept;
}

for (const folder of siteFolders()) {
  test(`every page of a server or tool has a twin in Markdown and names it: ${folder}`, () => {
    const pages = builtPages(folder).filter(({ path }) => OWN.test(path));
    assert.ok(pages.length > 5);
    for (const { path, html, file } of pages) {
      const twin = path.replace(/\/$/, '.md');
      assert.ok(existsSync(join(folder, twin)), `${twin} is missing`);
      assert.ok(
        html().includes(`<link rel="alternate" type="text/markdown" href="${twin}"`),
        `${file} does not name it`,
      );
    }
    assert.equal(globSync('{servers,tools}/**/*.md', { cwd: folder }).length, pages.length);
  });

  test(`no twin holds headings, lists or markup that its server wrote: ${folder}`, () => {
    for (const name of globSync('tools/**/*.md', { cwd: folder })) {
      const lines = outside(readFileSync(join(folder, name), 'utf8'));
      const headings = lines.filter((line) => /^ {0,3}#/.test(line));
      assert.equal(headings.filter((line) => line.startsWith('# ')).length, 1, name);
      for (const heading of headings.slice(1))
        assert.match(
          heading,
          /^## (What a policy does|Why$|The (server|author)'s |What the definition also says$|Tries to steer)/,
          name,
        );
      for (const line of lines) {
        const bare = line
          .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
          .replace(/\\./g, '')
          .replace(/<https?:[^>]*>/g, '');
        assert.doesNotMatch(bare, /<[a-z!/]/i, `${name}: markup outside of a quotation`);
      }
    }
  });
}

test('the twins of hostile definitions quote them whole', () => {
  const texts = globSync('tools/hostile/*.md', { cwd: FIXTURES }).map((name) =>
    readFileSync(join(FIXTURES, name), 'utf8'),
  );
  for (const { name, description } of HOSTILE.tools.filter(
    (tool) => tool.description && tool.description.length < 1000,
  )) {
    const shown = description.replace('\u202E', '[U+202E]');
    assert.ok(
      texts.some((text) => text.includes(`\`\`\`text\n${shown}\n\`\`\``)),
      name,
    );
  }
  for (const text of texts.filter((one) => one.includes('```text'))) assert.match(text, /not instructions/);
});

for (const folder of siteFolders())
  test(`llms.txt leads to every server: ${folder}`, () => {
    const text = readFileSync(join(folder, 'llms.txt'), 'utf8');
    const servers = globSync('servers/*.md', { cwd: folder });
    assert.ok(servers.length > 0);
    for (const name of servers) assert.ok(text.includes(`/${name}):`), name);
  });
