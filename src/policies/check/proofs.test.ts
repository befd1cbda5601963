import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formats } from '../index.ts';

type Count = { plain: [number, number]; annotated: [number, number] };
type Result = {
  version: string;
  date: string;
  decisions: number;
  agreed: number;
  kinds: Record<string, Count | undefined>;
};

const results = JSON.parse(readFileSync('content/proofs.json', 'utf8')) as Record<string, Result>;

// What every engine has to have been tried with, and what only those that can be.
const KINDS = ['classes', 'names', 'stack', 'added'];

for (const { id, proof, facts, undoes = [] } of formats)
  test(`${id} claims no more proof than there is`, () => {
    const result = results[id];
    if (proof.kind !== 'engine') return;
    assert.ok(result, `content/proofs.json has no run of ${id}. Run npm run prove.`);
    assert.equal(proof.version, result.version);
    assert.ok(proof.date <= result.date);
    assert.ok(result.decisions > 200);
    assert.equal(result.agreed, result.decisions);
    const wanted = [...KINDS, ...(facts ? ['neighbour'] : []), ...(undoes.length > 0 ? ['undone'] : [])];
    for (const kind of wanted)
      for (const fixture of ['plain', 'annotated'] as const) {
        const [held, tried]: readonly [number, number] = result.kinds[kind]?.[fixture] ?? [0, 0];
        assert.ok(tried > 0, `${id} was never run with the cases of "${kind}".`);
        assert.equal(held, tried);
      }
  });

test('what is known of a client was seen in the release that its document was run in', () => {
  for (const { id, proof, facts } of formats)
    if (facts && proof.kind === 'engine') assert.equal(facts.version, proof.version, id);
});
