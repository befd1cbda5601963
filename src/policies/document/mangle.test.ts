import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asItIs, claudeName, geminiName, opencodeName, vscodeName } from './mangle.ts';

const long = 'x'.repeat(70);

const NAMES: [tool: string, claude: string, opencode: string, gemini: string][] = [
  ['list_notes', 'mcp__notes__list_notes', 'notes_list_notes', 'mcp_notes_list_notes'],
  ['odd.name', 'mcp__notes__odd_name', 'notes_odd_name', 'mcp_notes_odd.name'],
  ['a:b', 'mcp__notes__a_b', 'notes_a_b', 'mcp_notes_a:b'],
  ['two words', 'mcp__notes__two_words', 'notes_two_words', 'mcp_notes_two_words'],
  ['wéird', 'mcp__notes__w_ird', 'notes_w_ird', 'mcp_notes_w_ird'],
  ['😀', 'mcp__notes____', 'notes___', 'mcp_notes___'],
  ['__proto__', 'mcp__notes____proto__', 'notes___proto__', 'mcp_notes___proto__'],
  ['*', 'mcp__notes___', 'notes__', 'mcp_notes__'],
  [long, `mcp__notes__${long}`, `notes_${long}`, `mcp_notes_${'x'.repeat(20)}...${'x'.repeat(30)}`],
];

for (const [tool, claude, opencode, gemini] of NAMES)
  test(`${tool} has the name that each client gives it`, () => {
    assert.equal(claudeName(tool, 'notes'), claude);
    assert.equal(opencodeName(tool, 'notes'), opencode);
    assert.equal(`notes_${vscodeName(tool)}`, opencode);
    assert.equal(geminiName(tool, 'notes'), gemini);
  });

test('Claude Code names the servers of plugins and connectors in its own way', () => {
  assert.equal(claudeName('t', 'plugin:my-plug:notes'), 'mcp__plugin_my-plug_notes__t');
  assert.equal(claudeName('t', 'claude.ai Big  Tool!'), 'mcp__claude_ai_Big_Tool__t');
  assert.equal(claudeName('t', '@acme/chat'), 'mcp___acme_chat__t');
});

test('only text that a file can hold is written as it is', () => {
  assert.deepEqual(asItIs('工具'), { written: '工具' });
  assert.ok('refused' in asItIs('\ud800'));
});
