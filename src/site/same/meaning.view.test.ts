import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMeaning } from './meaning.view.ts';

function key(name: string, server = 'Sample') {
  return readMeaning(name, server)?.key;
}

test('the same verb and object mean the same, however they are written', () => {
  for (const name of ['create_issue', 'createIssue', 'issue.create', 'create-issues', 'api_create_issue'])
    assert.equal(key(name), 'create issue', name);
  assert.equal(key('acme_search_repositories', 'Acme MCP Server'), key('search_repositories'));
  assert.equal(key('run_query'), key('execute_query'));
});

test('the whole object counts, not its last word', () => {
  assert.notEqual(key('create_pull_request'), key('create_request'));
  assert.notEqual(key('list_issue_comments'), key('list_comments'));
});

test('verbs that differ for some object are kept apart', () => {
  assert.notEqual(key('remove_member'), key('delete_member'));
  assert.notEqual(key('add_label'), key('create_label'));
});

test('ending a session is one meaning', () => {
  for (const name of ['logout', 'Api-Logout', 'logout_session', 'close_session'])
    assert.equal(key(name), 'logout', name);
});

test('a name without a verb has no meaning to share', () => {
  assert.equal(readMeaning('__proto__', 'Sample'), null);
  assert.equal(readMeaning('手紙', 'Sample'), null);
});
