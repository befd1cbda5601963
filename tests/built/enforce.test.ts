import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { enforcePath, serverPath, toolPath } from '#paths.ts';
import { formats } from '#policies/index.ts';
import { siteFolders } from './built-site.ts';

const [folder = 'dist'] = siteFolders();

/** What a reader sees of a page, with backticks where there is code. */
function words(path: string): string {
  const file = join(folder, path, 'index.html');
  assert.ok(existsSync(file), `${file} is missing`);
  return readFileSync(file, 'utf8')
    .replace(/<\/?code\b[^>]*>/g, '`')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

function panel(path: string, format: string): string | undefined {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  return html.split('<section data-format=').find((part) => part.includes(`data-format-id="${format}"`));
}

const SERVER = serverPath('filesystem');
const TOOL = toolPath('filesystem', 'write_file');
const users = formats.filter(({ audience }) => !audience);
const administrators = formats.filter(({ audience }) => audience);

test('a server page says what undoes each document, and where to look', () => {
  const page = words(SERVER);
  for (const { id, undoes = [] } of formats)
    for (const { what, step, becomes } of undoes) {
      if (Object.keys(becomes).length === 0) continue;
      assert.ok(page.includes(what), `${id}: ${what}`);
      assert.ok(page.includes(step), `${id}: ${step}`);
    }
});

test('a tool page leads from each document to what undoes it', () => {
  for (const { id, undoes = [] } of users) {
    const undone = undoes.some(({ becomes }) => Object.keys(becomes).length > 0);
    const part = panel(TOOL, id);
    assert.ok(part, `${id} is not on the page`);
    const link = part.match(/<a href="([^"#]+)#(?:undoes|in-force)">([^<]*)</);
    assert.equal(link?.[2]?.includes(' undo') === true, undone, id);
    if (undone) assert.equal(link?.[1], enforcePath(id));
  }
});

test("an administrator's document is on server pages, with what its user cannot undo, and not on tool pages", () => {
  assert.ok(administrators.length > 0);
  for (const { id, locked = '' } of administrators) {
    assert.ok(panel(SERVER, id), `${id} is not on the page of a server`);
    assert.equal(panel(TOOL, id), undefined, `${id} is on the page of a tool`);
    assert.ok(locked !== '' && words(SERVER).includes(locked), `${id}: ${locked}`);
  }
});

test('each client, gateway and API has a page, with all that is known of the client', () => {
  for (const { id, facts, steps, undoes = [] } of users) {
    const page = words(enforcePath(id));
    assert.ok(page.includes('Put a policy in force'), id);
    assert.equal(typeof steps, 'function');
    for (const { what } of undoes) assert.ok(page.includes(what), `${id}: ${what}`);
    if (!facts) continue;
    for (const text of [facts.seen, facts.cut, facts.collisions, facts.ruleName, facts.precedence, facts.bypass])
      assert.ok(page.includes(text), `${id}: ${text}`);
    for (const { from, to, what } of facts.changes) {
      assert.ok(page.includes(what), `${id}: ${what}`);
      assert.ok(page.includes(`${from} → ${to}`), `${id}: ${from} → ${to}`);
    }
  }
});

test("the guide's table has every client whose facts are known, and what changed between its releases", () => {
  const page = words('/guides/enforce/');
  for (const { id, title, facts } of users) {
    if (!facts) continue;
    assert.ok(page.includes(title) && page.includes(facts.hint), id);
    for (const { what } of facts.changes) assert.ok(page.includes(what), `${id}: ${what}`);
  }
});

test('a page says what its readOnlyHint is worth only where a tool carries it', () => {
  const said = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8').includes('data-hint');
  const approves = users.some(({ facts }) => facts && facts.unruledReadOnly.oneShot !== facts.unruled.oneShot);
  assert.equal(said(toolPath('filesystem', 'read_text_file')), approves);
  assert.equal(said(SERVER), approves);
  assert.equal(said(TOOL), false);
});
