import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { formats } from '#policies/index.ts';

const sheet = readFileSync('src/site/policy/policy-choice.css', 'utf8');

test('the style sheet can choose each posture and each format', () => {
  POSTURES.forEach((_, position) =>
    assert.ok(sheet.includes(`#posture-${position + 1}:checked`), `no rule for posture ${position + 1}`),
  );
  formats.forEach((_, position) =>
    assert.ok(sheet.includes(`#format-${position + 1}:checked`), `no rule for format ${position + 1}`),
  );
});
