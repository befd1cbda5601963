import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { prepare } from '#catalogue/prepare.ts';
import { lists } from '#catalogue/lists.ts';
import { similarServers } from './similar.view.ts';

function manifest(slug: string, names: string[]) {
  return {
    server: { slug, title: slug },
    outcome: 'imported',
    provenance: { source: 'fixture', format: 'fixture' },
    tools: names.map((name) => ({ name })),
  };
}

const FIXTURES = [
  manifest('forge', ['create_issue', 'merge_pull_request', 'list_branches', 'fork_repository']),
  manifest('smithy', ['createIssue', 'list-branches', 'delete_tag', 'fork_repository']),
  manifest('weather', ['get_forecast', 'get_alerts']),
  manifest('silent', []),
];

test('servers whose tools mean the same are similar, with what they share; others are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'similar-'));
  mkdirSync(join(folder, 'manifests'));
  for (const one of FIXTURES) writeFileSync(join(folder, 'manifests', `${one.server.slug}.json`), JSON.stringify(one));
  process.env['TOOLRISK_CATALOGUE'] = folder;
  prepare();
  const of = (slug: string) => {
    const row = lists().servers.get(slug);
    assert.ok(row);
    return similarServers(row).map((found) => [found.row.server.slug, found.reason]);
  };
  assert.deepEqual(
    of('forge').map(([slug]) => slug),
    ['smithy'],
  );
  assert.match(of('forge')[0]?.[1] ?? '', /create issue.*list branches|list branches.*create issue/);
  assert.deepEqual(of('weather'), []);
  assert.deepEqual(of('silent'), []);
});
