import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { formatById, render } from '../index.ts';
import { serverPolicy } from '../decision/posture.ts';
import { everyCell, hardNames, judged, notesServer } from '../samples.ts';
import { checkOf } from './index.ts';

const wicked = [...hardNames, '$(touch x)', '`id`', "'; id; '", '!!', "' \\\n", 'copilot \\\n  --yolo'];

function documentOf(alias: string, posture: 'recommended' | 'cautious' = 'recommended') {
  const tools = [
    ...wicked.map((name) => judged(name, 'read', 'low')),
    judged('delete_note', 'write', 'high', { effects: ['destructive'] }),
  ];
  return render('copilot-cli', { ...serverPolicy(notesServer, tools, posture), alias });
}

// What a shell makes of a document: the words that its program gets.
function wordsIn(text: string): string[] {
  const script = `copilot() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${text}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

test('a shell passes over the parts for files, and runs one command', () => {
  const { text, effective } = documentOf('notes');
  const allowed = effective.filter(({ action }) => action === 'allow');
  assert.ok(allowed.length > 20);
  assert.deepEqual(
    wordsIn(text as string),
    allowed.flatMap(({ written }) => ['--allow-tool', written]),
  );
});

test('a hook has a command for each system, which answers that a person has to be asked', () => {
  const json = /settings\.json:\n([^']*)'/.exec(documentOf('notes').text as string)?.[1] ?? '';
  const { hooks } = JSON.parse(json) as { hooks: { preToolUse: { bash: string; powershell: string }[] } };
  const [hook] = hooks.preToolUse;
  const answer = execFileSync('bash', ['-c', hook?.bash ?? ''], { encoding: 'utf8' });
  assert.deepEqual(JSON.parse(answer), { permissionDecision: 'ask' });
  // A quotation mark would not survive the command line of Windows in every release of PowerShell.
  assert.match(hook?.powershell ?? '', /^ConvertTo-Json @\{permissionDecision='ask'\} -Compress$/);
});

test('a hook without a command for one of the systems is caught', () => {
  const text = documentOf('notes').text as string;
  const check = checkOf('copilot-cli');
  for (const line of text.split('\n').filter((one) => /"(bash|powershell)":/.test(one))) {
    const without = text.replace(`${line}\n`, '').replace(/,(\n\s*\})/, '$1');
    assert.ok(check.problems(without).length > 0, line);
  }
});

test('two documents are joined without a loss', () => {
  const format = formatById('copilot-cli');
  const policies = ['@acme/chat', 'copilot'].map((alias) => ({
    ...serverPolicy(notesServer, everyCell, 'cautious'),
    alias,
  }));
  const documents = policies.map((policy) => format.render(policy));
  const joined = format.join?.(documents.map(({ text }) => text as string)) ?? '';
  assert.deepEqual(checkOf('copilot-cli').problems(joined), []);
  const decide = checkOf('copilot-cli').engine(joined);
  for (const [at, { effective }] of documents.entries())
    for (const { tool, action } of effective)
      assert.equal(decide({ alias: policies[at]?.alias ?? '', tool }).action, action, tool);
  assert.deepEqual(wordsIn(joined).filter((word) => word.startsWith('--')).length, wordsIn(joined).length / 2);
});

test('a tool called * does not open every other one', () => {
  const { effective, refusals, notes } = documentOf('notes');
  assert.equal(effective.find(({ tool }) => tool === '*')?.action, 'deny');
  assert.ok(refusals.some(({ tool }) => tool === '*'));
  assert.match(notes.join('\n'), /stands for every tool/);
});

test('a key that its rules would misread is refused with a name that does', () => {
  for (const key of ['My Browser', 'plugin:notes', 'shell', 'write', 'ünï', 'k'.repeat(44)]) {
    const { text, notes } = documentOf(key);
    assert.equal(text, null, key);
    assert.match(notes.join('\n'), /Call the server `[a-z][a-z0-9-]*` in your configuration/);
  }
});

test('a name misspelt in any of its places is caught', () => {
  const { text, effective } = render('copilot-cli', serverPolicy(notesServer, everyCell, 'recommended'));
  const check = checkOf('copilot-cli');
  let mutants = 0;
  for (const { tool } of effective)
    for (const { index } of (text as string).matchAll(new RegExp(`\\b${tool}\\b`, 'g'))) {
      const mutant = `${text?.slice(0, index)}x${text?.slice(index)}`;
      const decide = check.engine(mutant);
      const changed = effective.some((one) => decide({ alias: 'notes', tool: one.tool }).action !== one.action);
      assert.ok(check.problems(mutant).length > 0 || changed, `${tool} at ${index}`);
      mutants++;
    }
  assert.equal(mutants, 2 * effective.length);
});
