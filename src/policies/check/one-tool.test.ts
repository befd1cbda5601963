import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { checkOf } from './index.ts';
import { disagreements } from './disagreements.ts';
import { explain, formats, render } from '../index.ts';
import { serverPolicy, toolPolicy } from '../decision/posture.ts';
import { everyCell, hardNames, judged, notesServer } from '../samples.ts';

for (const format of formats) {
  const check = checkOf(format.id);

  test(`${format.id}: the document of one tool`, () => {
    for (const tool of everyCell)
      for (const posture of POSTURES) {
        const policy = toolPolicy(notesServer, tool, posture, everyCell);
        const rendered = format.render(policy);
        assert.deepEqual(disagreements(check, policy, rendered), []);
        if (rendered.needless) continue;
        const said = `${rendered.notes.join(' ')} ${explain(policy, rendered).effect}`;
        const blocksTheRest =
          check.engine(rendered.text as string)({ alias: 'notes', tool: 'another' }).action === 'deny';
        assert.equal(blocksTheRest, !format.additive && format.holds.unlisted === 'deny');
        assert.equal(/everything else on the server is blocked/i.test(said), blocksTheRest, said);
      }
  });

  test(`${format.id}: a rule never reaches another tool of the server by its name`, () => {
    const tools = hardNames.map((name) => judged(name, 'read', 'low'));
    for (const one of tools) {
      const { text } = format.render(toolPolicy(notesServer, one, 'recommended', tools));
      const decide = text === null ? undefined : check.engine(text);
      for (const { tool } of tools) {
        if (tool.name === one.tool.name || !decide) continue;
        const { action } = decide({ alias: 'notes', tool: tool.name });
        // Some engines let pass what no rule names; every other asks or blocks.
        if (format.facts?.unruled.interactive !== 'allow')
          assert.notEqual(action, 'allow', `${one.tool.name} opens ${tool.name}`);
      }
    }
  });

  test(`${format.id}: of two tools with one spelling neither is opened`, () => {
    for (const [open, other] of [
      ['odd.name', 'odd_name'],
      ['odd_name', 'Odd_Name'],
      [`a${'x'.repeat(70)}${'y'.repeat(30)}`, `a${'x'.repeat(71)}${'y'.repeat(30)}`],
    ] as const) {
      const spelled = [open, other].map((name) => JSON.stringify(format.holds.spell(name, 'notes')));
      if (spelled[0] !== spelled[1]) continue;
      const tools = [judged(open, 'read', 'low'), judged(other, 'write', 'high', { effects: ['destructive'] })];
      for (const one of tools) {
        const { text, effective } = format.render(toolPolicy(notesServer, one, 'recommended', tools));
        if (text === null) continue;
        assert.notEqual(
          check.engine(text)({ alias: 'notes', tool: other }).action,
          'allow',
          `${open} ${effective[0]?.written}`,
        );
      }
    }
  });
}

test('a list that allows nothing is not trusted to mean nothing', () => {
  const denied = serverPolicy(
    notesServer,
    [judged('delete_note', 'write', 'high', { effects: ['destructive'] })],
    'read-only',
  );
  assert.match(render('openai', denied).notes.join('\n'), /Leave the server out of the request/);
});

test('rules that are there already and let more pass are to be taken out', () => {
  for (const id of ['codex', 'cursor']) {
    const policy = serverPolicy(notesServer, everyCell, 'cautious');
    assert.match(explain(policy, render(id, policy)).steps.join('\n'), /Take out .* count(s)? on/, id);
  }
});

test('a name that Claude Desktop would read as a pattern is left out, and the page says so', () => {
  const tools = ['list_*', '*', 'list_notes'].map((name) => judged(name, 'read', 'low'));
  const { text, refusals } = render('claude-desktop', serverPolicy(notesServer, tools, 'recommended'));
  const [server] = JSON.parse(text as string) as { toolPolicy: Record<string, string> }[];
  assert.deepEqual(server?.toolPolicy, { list_notes: 'allow' });
  assert.deepEqual(
    refusals.map(({ tool }) => tool),
    ['list_*', '*'],
  );
});

test('VS Code is told the name that it looks up', () => {
  const tool = judged('notes/delete it', 'write', 'high', { effects: ['destructive'] });
  const { text } = render('vscode', serverPolicy(notesServer, [tool], 'recommended'));
  assert.deepEqual(JSON.parse(text as string), { 'chat.tools.eligibleForAutoApproval': { notes_delete_it: false } });
});
