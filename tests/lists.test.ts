import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { KINDS, listText } from '../scripts/machine/generate-lists.ts';

for (const kind of KINDS)
  test(`${kind.list} lists every file of its kind`, async () => {
    assert.equal(readFileSync(kind.list, 'utf8'), await listText(kind), `${kind.list}: run \`npm run fix\`.`);
  });
