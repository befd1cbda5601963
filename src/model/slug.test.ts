import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugify, uniqueSlugs } from './slug.ts';

test('any name becomes a safe URL segment', () => {
  for (const name of [
    '../../etc/passwd',
    '..',
    '.',
    '',
    '<script>',
    'a/b\\c',
    '\u202Eabc',
    '手紙',
    'x'.repeat(5_000),
    ' ',
  ]) {
    assert.match(slugify(name), /^[a-z0-9_][a-z0-9_-]{0,71}$/, JSON.stringify(name.slice(0, 40)));
  }
});

test('ordinary names stay readable', () => {
  assert.equal(slugify('Api-Logout'), 'api-logout');
  assert.equal(slugify('create_pull_request'), 'create_pull_request');
  assert.equal(slugify('__proto__'), '__proto__');
});

test('names that lose themselves stay apart', () => {
  assert.notEqual(slugify('手紙'), slugify('電話'));
  assert.notEqual(slugify(`${'x'.repeat(80)}a`), slugify(`${'x'.repeat(80)}b`));
});

test('no two tools of a server share an address', () => {
  const names = ['twice', 'twice', 'Twice', 'twice-2', '__proto__', 'constructor'];
  const slugs = uniqueSlugs(names);
  assert.equal(new Set(slugs).size, names.length);
  assert.equal(slugs[0], 'twice');
});

test('addresses that are taken are left alone', () => {
  assert.deepEqual(uniqueSlugs(['github'], ['github']), ['github-2']);
});
