import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifierWords, splitIdentifier, withoutNumber } from './identifier.ts';

const CASES: Record<string, string[]> = {
  imageURLs: ['image', 'urls'],
  URLs: ['urls'],
  URLsToFetch: ['urls', 'to', 'fetch'],
  httpURLs: ['http', 'urls'],
  sourceURIs: ['source', 'uris'],
  listIDs: ['list', 'ids'],
  get_URLs: ['get', 'urls'],
  HTTPServer: ['http', 'server'],
  XMLHttpRequest: ['xml', 'http', 'request'],
  getURLList2: ['get', 'url', 'list2'],
  PDFService: ['pdf', 'service'],
  s3Upload: ['s3', 'upload'],
  S3Upload: ['s3', 'upload'],
  oauth2: ['oauth2'],
  oauth2Token: ['oauth2', 'token'],
  base64encode: ['base64', 'encode'],
  k8s_get_pods: ['k8s', 'get', 'pods'],
  i18nKey: ['i18n', 'key'],
  verify_2fa: ['verify', '2fa'],
  SHA256Hash: ['sha256', 'hash'],
  userId2: ['user', 'id2'],
  naïve: ['naïve'],
  naïveÜbung: ['naïve', 'übung'],
  naïve: ['nai\u0308ve'],
  createPullRequest: ['create', 'pull', 'request'],
  'create.pull-request': ['create', 'pull', 'request'],
  CREATE_PULL_REQUEST: ['create', 'pull', 'request'],
  '__create  pull/request__': ['create', 'pull', 'request'],
  获取用户: ['获取用户'],
  get用户List: ['get', '用户', 'list'],
  '𝒳': ['𝒳'],
  '🙂': [],
  '': [],
};

for (const [name, words] of Object.entries(CASES))
  test(`${JSON.stringify(name)} is ${words.join(', ') || 'no word'}`, () => {
    assert.deepEqual(identifierWords(name), words);
  });

test('a word is quoted from where it stands', () => {
  for (const name of Object.keys(CASES))
    for (const { text, start } of splitIdentifier(name)) assert.equal(name.slice(start, start + text.length), text);
});

test('a number behind a word does not make it another word', () => {
  assert.deepEqual(['url2', 'id10', 's3', '2fa', 'k8s', 'path'].map(withoutNumber), [
    'url',
    'id',
    's3',
    '2fa',
    'k8s',
    'path',
  ]);
});

test('an identifier without end ends nothing', () => {
  assert.equal(identifierWords('aB'.repeat(100_000)).length, 100_001);
  assert.equal(identifierWords('\u0308'.repeat(100_000)).length, 0);
  assert.equal(identifierWords(`A${'\u0308'.repeat(100_000)}`).length, 1);
});
