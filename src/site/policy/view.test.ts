import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { toolPolicy } from '#policies/decision/posture.ts';
import { formats } from '#policies/index.ts';
import { everyCell } from '#policies/samples.ts';
import { approvesByHint, readerOf } from './client.view.ts';
import { hintedTools, toolDocuments } from './view.ts';

const server = { slug: 'notes', title: 'Notes' };

test('where a hint approves, no tool that must wait or is blocked goes without a rule', () => {
  const bare = formats.filter(approvesByHint).flatMap((format) =>
    POSTURES.flatMap((posture) =>
      everyCell
        .map((tool) => toolPolicy(server, tool, posture, everyCell))
        .filter(({ tools }) => tools.some(({ decision }) => decision.action !== 'allow'))
        .map((policy) => format.render(policy))
        .filter(({ text, needless }) => needless && text === null)
        .map(({ effective }) => `${format.id}, ${posture}: ${effective[0]?.tool ?? ''}`),
    ),
  );
  assert.deepEqual(bare, []);
});

test("the rule of one tool is offered in every user's format, and an administrator's belongs to a client", () => {
  const [tool] = everyCell;
  assert.ok(tool);
  const entry = { server, tools: everyCell } as unknown as Parameters<typeof toolDocuments>[0];
  const offered = toolDocuments(entry, tool as Parameters<typeof toolDocuments>[1]).map(({ id }) => id);
  assert.deepEqual(
    offered,
    formats.filter(({ audience }) => !audience).map(({ id }) => id),
  );
  // A client that only an administrator can tell something has no other format.
  for (const format of formats.filter(({ id, audience }) => audience && id !== 'claude-desktop'))
    assert.notEqual(readerOf(format), format, `${format.id}: begin its title with that of its client and a bracket`);
});

test('the tools that a server marks as reading are counted, and those that do not run all the same', () => {
  const tools = everyCell.map((one) => ({ ...one, tool: { ...one.tool, annotations: { readOnlyHint: true } } }));
  const entry = { server, tools } as unknown as Parameters<typeof hintedTools>[0];
  const { marked, held } = hintedTools(entry);
  assert.equal(marked.length, everyCell.length);
  assert.ok(held > 0 && held < marked.length, String(held));
  assert.equal(hintedTools({ ...entry, tools: everyCell as typeof entry.tools }).marked.length, 0);
});
