import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tool } from '#model/tool.ts';
import type { Reach } from '#model/reach.ts';
import type { Category, Effect } from '#model/words.ts';
import { reachesOf } from './reach.ts';

type Case = [name: string, description: string, category: Category, effects: Effect[], reaches: Reach[], args?: object];

function path(description = '') {
  return { path: { type: 'string', description } };
}

const CASES: Case[] = [
  ['list_issues', 'Lists issues of a repository', 'read', [], ['own-place', 'others-content']],
  ['get_file', 'Gets a file of a repository', 'read', [], ['own-place', 'others-content', 'input-path'], path()],
  ['read_file', 'Reads a file of the disk', 'read', [], ['own-place', 'input-path'], path()],
  ['channel_history', 'Gets recent messages', 'read', [], ['own-place', 'others-content']],
  ['query', 'Runs a SELECT in SQL', 'read', [], ['own-place', 'others-content']],
  ['get_snapshot', 'Shows the page as text', 'read', [], ['own-place', 'others-content']],
  ['create_issue', 'Opens an issue', 'write', [], ['visible-write']],
  ['push_files', 'Pushes files to a repository', 'write', [], ['visible-write']],
  ['write_file', 'Writes a file on the disk', 'write', ['destructive'], []],
  ['send_mail', 'Sends a mail', 'execute', ['communication'], ['visible-write']],
  ['click', 'Clicks an element', 'execute', [], ['page-action']],
  ['upload_file', 'Uploads a file through an element', 'execute', [], ['visible-write', 'page-action']],
  ['resize_page', 'Resizes the window of the page', 'execute', [], []],
  // Computed from the arguments, or open to everybody: nothing of the user's own.
  ['generate_organization_chart', 'Draws an organization', 'read', [], []],
  ['get_sum', 'Adds two numbers', 'read', [], []],
  ['annotated_message', 'Demonstrates a message', 'read', [], []],
  ['geocode', 'Turns an address into coordinates', 'read', [], []],
  ['query_docs', 'Retrieves documentation of a library', 'read', [], []],
  ['get_cost', 'Gets the cost of a new project', 'read', [], []],
  // A search takes a query, which no stranger's server receives.
  ['web_search', 'Searches the web', 'read', ['egress'], [], { query: { type: 'string' } }],
  ['fetch', 'Fetches a page', 'read', ['egress'], ['others-content', 'takes-address'], { url: { type: 'string' } }],
  ['navigate', 'Goes to a URL', 'execute', ['egress'], ['takes-address'], { url: { type: 'string' } }],
  // A path to write to, and a pattern, read nothing.
  ['console', 'Lists console messages', 'read', [], ['own-place', 'others-content'], path('Where to save the list')],
  [
    'crawl',
    'Crawls a site',
    'read',
    ['egress'],
    ['takes-address'],
    {
      url: { type: 'string' },
      select_paths: { type: 'array', description: 'Regex patterns of paths' },
    },
  ],
  ['获取评论', '获取用户的评论', 'read', [], ['own-place', 'others-content']],
];

for (const [name, description, category, effects, reaches, properties = {}] of CASES)
  test(`${name}: ${reaches.join(', ') || 'nothing'}`, () => {
    const tool = Tool.parse({ name, description, inputSchema: { type: 'object', properties } });
    assert.deepEqual(
      reachesOf(tool, { category, effects }).map(({ reach }) => reach),
      reaches,
    );
  });

test('what shows a reach is a word of the definition or a parameter', () => {
  const tool = Tool.parse({ name: 'list_issues', description: '' });
  assert.deepEqual(reachesOf(tool, { category: 'read', effects: [] })[1], { reach: 'others-content', word: 'issues' });
});
