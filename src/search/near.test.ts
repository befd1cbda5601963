import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, nearest, sharing } from './near.ts';

const NAMES = ['create_issue', 'list_issues', 'createPullRequest', 'write_file', 'read_file', 'Filesystem', 'get_ip'];

function found(query: string) {
  return nearest(query, NAMES, (name) => name);
}

test('the distance counts letters changed, added, left out and swapped', () => {
  assert.equal(distance('file', 'file', 2), 0);
  assert.equal(distance('flie', 'file', 2), 1);
  assert.equal(distance('fil', 'file', 2), 1);
  assert.equal(distance('repositroies', 'repositories', 2), 1);
  assert.equal(distance('read', 'write', 2), 3);
  assert.equal(distance('a', 'abcdefgh', 1), 2);
});

test('a name is found with a letter wrong, in whatever spelling', () => {
  assert.equal(found('wirte_file')[0], 'write_file');
  assert.equal(found('writefiel')[0], 'write_file');
  assert.equal(found('createPulRequest')[0], 'createPullRequest');
  assert.equal(found('filesytsem')[0], 'Filesystem');
});

test('plural and singular find each other, the exact one first', () => {
  assert.deepEqual(found('issues'), ['list_issues', 'create_issue']);
  assert.equal(found('list issue')[0], 'list_issues');
});

test('short words must be right, and what is far is not found', () => {
  assert.deepEqual(found('id'), []);
  assert.deepEqual(found('zzzzqqqq'), []);
  assert.deepEqual(found('delete_file'), []);
  assert.deepEqual(found(''), []);
  assert.deepEqual(found('__'), []);
});

test('of a query that no name has whole, the names with the most of its words are found', () => {
  const shared = (query: string) =>
    sharing(
      query,
      ['Slack slack_post_message', 'Slack', 'GitHub create_issue', 'GitLab create_issue', 'Playwright'],
      (name) => name,
    );
  assert.deepEqual(shared('send slack messge'), ['Slack slack_post_message']);
  assert.deepEqual(shared('mcp__github__create_issue'), ['GitHub create_issue']);
  assert.deepEqual(shared('what can slack do'), ['Slack', 'Slack slack_post_message']);
  assert.equal(shared('delete issue')[0], 'GitHub create_issue');
  assert.deepEqual(shared('playwrite'), ['Playwright']);
  assert.deepEqual(shared('zzzz qqqq'), []);
});
