import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formats } from '../index.ts';

type Result = { version: string; date: string; decisions: number; agreed: number };

const results = JSON.parse(readFileSync('content/proofs.json', 'utf8')) as Record<string, Result>;

for (const { id, proof } of formats)
  test(`${id} claims no more proof than there is`, () => {
    const result = results[id];
    if (proof.kind !== 'engine') return;
    assert.ok(result, `content/proofs.json has no run of ${id}. Run npm run prove.`);
    assert.equal(proof.version, result.version);
    assert.ok(proof.date <= result.date);
    assert.ok(result.decisions > 200);
    assert.equal(result.agreed, result.decisions);
  });
