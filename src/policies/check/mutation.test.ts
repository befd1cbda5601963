import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rendered } from '#model/policy.ts';
import { checkOf } from './index.ts';
import type { Check } from './check.ts';
import { formats } from '../index.ts';
import { serverPolicy } from '../decision/posture.ts';
import { everyCell, notesServer } from '../samples.ts';

// Lines of free text: only their key has a meaning to an engine.
const FREE_TEXT = /^(\s*-?\s*)"?(on_deny|denyMessage|description|name|server_url|counter|\$schema)\b/;

function words(text: string) {
  const seen = new Set<string>();
  const found: { at: number; word: string }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const comment = line.trimStart().startsWith('#');
    const tokens = comment ? [] : [...line.matchAll(/[A-Za-z_$][\w$]*/g)];
    for (const token of FREE_TEXT.test(line) ? tokens.slice(0, 1) : tokens) {
      if (seen.has(token[0])) continue;
      seen.add(token[0]);
      found.push({ at: offset + token.index, word: token[0] });
    }
    offset += line.length + 1;
  }
  return found;
}

function quotes(text: string) {
  return [...text.matchAll(/["']/g)]
    .map(({ index }) => index)
    .filter((index) => {
      const start = text.lastIndexOf('\n', index) + 1;
      const line = text.slice(start, text.indexOf('\n', index));
      return !line.trimStart().startsWith('#') && !FREE_TEXT.test(line);
    });
}

function changes(check: Check, text: string, effective: Rendered['effective'], unlisted: string) {
  if (check.problems(text).length > 0) return true;
  const decide = check.engine(text);
  if (decide({ alias: 'notes', tool: 'added_later' }).action !== unlisted) return true;
  return effective.some(({ tool, action, rate }) => {
    const decided = decide({ alias: 'notes', tool });
    return decided.action !== action || decided.limit !== (rate && `${rate.max}/${rate.window}`);
  });
}

for (const format of formats)
  test(`${format.id}: every misspelt word and every dropped quote is caught`, (t) => {
    const check = checkOf(format.id);
    let mutants = 0;
    for (const posture of ['recommended', 'cautious'] as const) {
      const { text, effective } = format.render(serverPolicy(notesServer, everyCell, posture)) as Rendered & {
        text: string;
      };
      assert.ok(!changes(check, text, effective, format.holds.unlisted));
      // Where the default says the same, a name that reaches no tool changes nothing.
      const idle = effective.filter(({ action }) => action === format.holds.unlisted);
      const meaning = words(text).filter(({ word }) => !idle.some(({ tool }) => word.endsWith(tool)));
      for (const { at, word } of meaning) {
        const mutant = `${text.slice(0, at + word.length)}x${text.slice(at + word.length)}`;
        assert.ok(changes(check, mutant, effective, format.holds.unlisted), `${format.id} overlooks "${word}x"`);
        mutants++;
      }
      for (const index of quotes(text)) {
        const mutant = text.slice(0, index) + text.slice(index + 1);
        assert.ok(
          changes(check, mutant, effective, format.holds.unlisted),
          `${format.id} overlooks a dropped quote at ${index}`,
        );
        mutants++;
      }
    }
    assert.ok(mutants > 20, `only ${mutants} mutants`);
    t.diagnostic(`${mutants} mutants caught`);
  });
