import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import * as kinds from './parameter-kinds.ts';
import * as paths from './path-kinds.ts';
import { parametersOf, type Parameter } from './parameters.ts';

type Json = Record<string, unknown>;

const text = { type: 'string' };

function read(properties: Json, required: string[] = []) {
  return parametersOf({ properties, required });
}

function one(name: string, schema: Json = text, required: string[] = []) {
  return read({ [name]: schema }, required)[0] as Parameter;
}

function verdict(category: Verdict['category'], ...effects: Verdict['effects']) {
  return { category, effects } as Verdict;
}

function tool(name: string, description = ''): Tool {
  return { name, description, inputSchema: {} };
}

test('what a parameter carries is told by its name or format, however it is spelt', () => {
  const CASES: Record<string, ReturnType<typeof kinds.carriedBy>> = {
    URLs: 'address',
    imageURLs: 'address',
    image_urls: 'address',
    webhook: 'address',
    url2: 'address',
    filePath: 'path',
    api_key: 'secret',
    apiKey: 'secret',
    new_password: 'secret',
    shell_command: 'command',
    jsCode: 'command',
    sql: 'query',
    bcc: 'recipient',
    totalAmount: 'amount',
    fileId: null,
    url_slug: null,
    toObjectType: null,
    path_index: null,
    title: null,
  };
  for (const [name, kind] of Object.entries(CASES)) assert.equal(kinds.carriedBy(one(name)), kind, name);
  assert.equal(kinds.carriedBy(one('page', { type: 'string', format: 'uri' })), 'address');
  assert.equal(kinds.carriedBy(one('maximum_urls', { type: 'integer' })), null);
  assert.equal(kinds.carriedBy(one('price', { type: 'integer' })), 'amount');
  assert.equal(kinds.carriedBy(one('files', { type: 'boolean' })), null);
  assert.equal(kinds.carriedBy(one('paths', { ...text, description: 'Glob of paths' })), null);
});

test('an address is followed where a call goes to it', () => {
  assert.ok(kinds.isFollowed(one('page_url'), verdict('read', 'egress')));
  assert.ok(kinds.isFollowed(one('url', { ...text, description: 'Page to open' }), verdict('execute')));
  assert.ok(!kinds.isFollowed(one('url'), verdict('write')));
  assert.ok(kinds.isAddress(one('data', { ...text, description: 'URL of the content' })));
  assert.ok(kinds.isAddress(one('imageURLs')));
  assert.ok(!kinds.isAddress(one('url_prefix')));
  assert.ok(!kinds.isAddress(one('prefix', { ...text, description: 'URL prefix to keep' })));
});

test('SQL is told by the parameter', () => {
  assert.ok(kinds.isSql(one('sqlQuery')));
  assert.ok(kinds.isSql(one('query', { ...text, description: 'A SELECT' })));
  assert.ok(!kinds.isSql(one('query', { ...text, description: 'What to look for' })));
  assert.ok(!kinds.isSql(one('sql', { enum: ['a', 'b'] })));
});

test('a mode chooses what the call does', () => {
  for (const name of ['action', 'Operation', 'op', 'HTTP_method'.slice(5)]) assert.ok(kinds.isMode(one(name)), name);
  assert.ok(!kinds.isMode(one('payment_method')));
});

test('a detour is optional text', () => {
  assert.ok(kinds.isDetour(one('proxyServer')));
  assert.ok(!kinds.isDetour(one('proxy', text, ['proxy'])));
  assert.ok(!kinds.isDetour(one('proxy', { enum: ['basic'] })));
});

test('whom a call reaches and how much it moves are told by names of many spellings', () => {
  for (const name of ['to', 'recipientEmail', 'recipient_email']) assert.ok(kinds.isMail(one(name)), name);
  for (const name of ['channelId', 'chat', 'PHONE_NUMBER']) assert.ok(kinds.isChannel(one(name)), name);
  for (const name of ['bcc', 'user_ids', 'sendToUsers']) assert.ok(kinds.isReceiver(one(name)), name);
  assert.ok(!kinds.isReceiver(one('notify_users', { type: 'boolean' })));
  assert.ok(kinds.isAmount(one('amountCents', { type: 'integer' })));
  assert.ok(!kinds.isAmount(one('amount')));
  assert.ok(kinds.isCurrency(one('currencyCode')));
  assert.ok(kinds.isMultiple(one('maxQuantity')));
});

test('the destination of a way is no file', () => {
  const map = read({ origin: text, destination: text, mode: { enum: ['driving', 'walking'] } }, [
    'origin',
    'destination',
  ]);
  const copy = read({ source: text, destination: text }, ['source', 'destination']);
  const about = (name: string, all: Parameter[]) => all.find((parameter) => parameter.name === name) as Parameter;
  const way = tool('directions', 'Finds the shortest path between two places');
  assert.ok(paths.isOnMap(about('destination', map), map));
  assert.ok(!paths.isLocalPath(about('destination', map), map, way));
  assert.ok(!paths.isOnMap(about('destination', copy), copy));
  assert.ok(paths.isLocalPath(about('destination', copy), copy, tool('copyFile')));
});

test('a path in a repository is no path on the machine', () => {
  const all = read({ owner: text, path: text });
  assert.ok(!paths.isLocalPath(all[1] as Parameter, all, tool('get_file')));
});

test('an output file is told from one that is opened', () => {
  assert.ok(paths.isOutputFile(one('filePath', { ...text, description: 'Where to save it' })));
  assert.ok(paths.isOutputFile(one('outputPath')));
  assert.ok(!paths.isOutputFile(one('path', { ...text, description: 'The file to read' })));
  assert.ok(!paths.isOutputFile(one('destination')));
  assert.ok(paths.isOutput(one('save_to'), verdict('read')));
  assert.ok(paths.isOutput(one('outfile', { ...text, description: 'Written there' }), verdict('other')));
  assert.ok(!paths.isOutput(one('user_name', { ...text, description: 'Name to save' }), verdict('read')));
  assert.ok(!paths.isOutput(one('output', { enum: ['json', 'text'] }), verdict('read')));
  assert.ok(!paths.isOutput(one('filename', text, ['filename']), verdict('read')));
});

test('a location is told by the last word of its name', () => {
  for (const name of ['zip_file', 'targets', 'file_name', 'SourceDirectories'])
    assert.ok(paths.isLocation(one(name)), name);
  for (const name of ['file_id', 'name', 'target_user']) assert.ok(!paths.isLocation(one(name)), name);
});
