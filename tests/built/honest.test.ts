import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { POSTURES, type Posture } from '#model/words.ts';

const DEFAULT = 'dist';
const FIXTURES = '.catalogue/fixture-site';

function html(site: string, path: string): string {
  return readFileSync(join(site, path, 'index.html'), 'utf8');
}

function words(site: string, path: string): string {
  return html(site, path)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

type Published = { risk: string; category: string; confined: boolean };

/** What Claude Code does with a tool under a posture, by the document that the site offers. */
function inClaudeCode(site: string, server: string, tool: string, posture: Posture): string | undefined {
  const file = join(site, 'policies', server, posture, 'claude-code.settings.json');
  const { permissions } = JSON.parse(readFileSync(file, 'utf8')) as { permissions: Record<string, string[]> };
  return Object.keys(permissions).find((action) => permissions[action]?.includes(`mcp__${server}__${tool}`));
}

function published(site: string, server: string, tool: string): Published {
  const file = readFileSync(join(site, 'api/v1/verdicts.ndjson'), 'utf8');
  const lines = file.split('\n').filter(Boolean);
  const found = lines.map((line) => JSON.parse(line) as Published & { server: string; tool: string });
  const one = found.find((row) => row.server === server && row.tool === tool);
  assert.ok(one, `${server}/${tool} is in the open data`);
  return one;
}

describe('pages make no false statement', () => {
  test('PostgreSQL query, whose version has a published exploit, is high at least and names it', () => {
    const { risk } = published(DEFAULT, 'postgres', 'query');
    assert.ok(risk === 'high' || risk === 'critical', risk);
    for (const posture of POSTURES)
      assert.notEqual(inClaudeCode(DEFAULT, 'postgres', 'query', posture), 'allow', posture);
    assert.doesNotMatch(words(DEFAULT, 'tools/postgres/query'), /\bLow risk\b/);
    assert.match(
      words(DEFAULT, 'tools/postgres/query').split('What risk level is query').at(1) ?? '',
      /^.{0,120}known flaw/i,
    );
  });

  test('PostgreSQL query runs unasked in no document of any posture, and none tells how to open it up', () => {
    const text = words(DEFAULT, 'tools/postgres/query');
    assert.doesNotMatch(text, /To open (?:one|it) up|Once you open it up/);
    assert.doesNotMatch(text, /Calls of query (?:pass|run)/);
    assert.match(text, /cannot ask a person, so query is blocked\. Leave it so/);
  });

  test('Filesystem edit_file shows the word of its author beside ours, and asks', () => {
    const text = words(DEFAULT, 'tools/filesystem/edit_file');
    assert.match(text, /destructiveHint/);
    assert.equal(inClaudeCode(DEFAULT, 'filesystem', 'edit_file', 'recommended'), 'ask');
  });

  test('Filesystem move_file is a Write that is asked for where a client has no rates', () => {
    assert.equal(published(DEFAULT, 'filesystem', 'move_file').category, 'write');
    assert.equal(inClaudeCode(DEFAULT, 'filesystem', 'move_file', 'recommended'), 'ask');
  });

  test('Playwright browser_hover is confined, medium, and nowhere high', () => {
    const { category, risk, confined } = published(DEFAULT, 'playwright', 'browser_hover');
    assert.deepEqual([category, risk, confined], ['execute', 'medium', true]);
    const text = words(DEFAULT, 'tools/playwright/browser_hover');
    assert.match(text, /Medium risk/);
    assert.doesNotMatch(text, /High risk/);
    assert.match(text, /confined|own session/i);
  });

  test('a tool without description is unknown, and never low', () => {
    assert.equal(published(FIXTURES, 'hostile', 'quux').risk, 'unknown');
    const text = words(FIXTURES, 'tools/hostile/quux');
    assert.doesNotMatch(text, /\bLow risk\b/);
    assert.match(text, /not known|does not (?:tell|say)|unknown/i);
  });

  test('what is unknown has a list of its own, to which its badge leads, and is on no other', () => {
    assert.match(html(FIXTURES, 'tools/hostile/quux'), /data-risk="unknown"[^>]*href="\/risk\/unknown\/"/);
    const link = /href="\/tools\/hostile\/quux\/"/;
    assert.match(html(FIXTURES, 'risk/unknown'), link);
    assert.doesNotMatch(html(FIXTURES, 'risk/low'), link);
    assert.doesNotMatch(words(FIXTURES, 'risk/unknown'), /andtheir|andits/);
  });

  test('a change of a hint at Filesystem warns only where it loosens', () => {
    const page = html(DEFAULT, 'changes/filesystem');
    const changes = [...page.matchAll(/<article[^>]*tool-change[\s\S]*?<\/article>/g)].map(([one]) => one);
    const tightened = changes.filter((one) => /destructiveHint[\s\S]{0,200}true/.test(one));
    assert.ok(tightened.length > 0, 'a hint that came to promise less safety is shown');
    for (const one of tightened) assert.doesNotMatch(one, /possibly dangerous/i);
  });

  test('an order in the text of an argument is quoted with its place, escaped, and the tool asks', () => {
    const page = html(FIXTURES, 'tools/hostile/weather');
    const text = words(FIXTURES, 'tools/hostile/weather');
    assert.match(text, /id_rsa/);
    assert.match(text, /city/);
    assert.ok(!page.includes('<i>!</i>'));
    for (const posture of POSTURES)
      assert.equal(
        inClaudeCode(FIXTURES, 'hostile', 'weather', posture),
        posture === 'read-only' ? 'deny' : 'ask',
        posture,
      );
  });
});
