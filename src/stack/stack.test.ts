import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedStack } from './index.ts';
import { CONFIGURATION, configured, listed } from './samples.ts';

test('recognised servers keep the name, the tools and the verdicts; the others are named', () => {
  const { servers, unknown } = configured(CONFIGURATION);
  assert.deepEqual(
    servers.map(({ name, slug }) => [name, slug]),
    [
      ['My Files', 'files'],
      ['web', 'web'],
      ['mail', 'mail'],
    ],
  );
  assert.deepEqual(unknown, ['ours']);
  assert.match(servers[0]?.note ?? '', /1\.0\.0.*1\.2\.3/);
  const fetch = servers[1]?.tools[0];
  assert.ok(fetch?.effects.includes('egress') && fetch.category === 'read' && fetch.risk === 'medium');
});

test('tokens are the sum of what the catalogue counted, and an estimate for what was pasted', () => {
  assert.deepEqual(
    configured(CONFIGURATION).servers.map(({ tokens }) => [tokens.count, tokens.estimated]),
    [
      [300, false],
      [200, false],
      [100, false],
    ],
  );
  const [server] = listed('[{"name":"read_page","description":"Reads a page of the wiki."}]', 'ours').servers;
  assert.ok(server?.tokens.estimated && server.tokens.count > 10 && server.tokens.count < 30);
});

test('a list of tools beside the configuration makes an unknown server known', () => {
  const wiki = '[{"name":"read_page","description":"Reads a page of the wiki."}]';
  const { servers, unknown } = joinedStack([configured(CONFIGURATION), listed(wiki, 'ours')]);
  assert.equal(servers.at(-1)?.unnamed, false);
  // A policy for a name that stands in no configuration would bind nobody.
  const [stranger] = joinedStack([configured(CONFIGURATION), listed(wiki, 'tools')]).servers.slice(-1);
  assert.equal(stranger?.unnamed, true);
  assert.deepEqual(unknown, []);
  assert.equal(servers.at(-1)?.name, 'ours');
});

test('a tools/list is classified as the catalogue is', () => {
  const { servers } = listed(
    '{"result":{"tools":[{"name":"fetch","description":"Fetches a URL from the internet."}]}}',
    'ours',
  );
  assert.deepEqual(servers[0]?.tools[0]?.effects, ['egress']);
});

test('of a configuration without end the rest is left out and said so', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`s${place}`, { command: 'web-mcp' }]));
  const { servers, problems } = configured(JSON.stringify({ mcpServers: many }));
  assert.equal(servers.length, 200);
  assert.match(problems[0] ?? '', /5000/);
});

test('a server that is switched off is counted, and said to be off', () => {
  const off = {
    mcpServers: { web: { command: 'web-mcp', disabled: true }, more: { command: 'web-mcp', enabled: false } },
  };
  for (const { note } of configured(JSON.stringify(off)).servers) assert.match(note, /^Switched off/);
  assert.equal(configured(JSON.stringify(off)).servers.length, 2);
  assert.doesNotMatch(configured(CONFIGURATION).servers[1]?.note ?? '', /off/);
});
