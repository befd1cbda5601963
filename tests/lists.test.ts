import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LISTS } from '../scripts/machine/generate-lists.ts';

for (const { file, text } of LISTS)
  test(`${file} lists every file of its kind`, async () => {
    assert.equal(readFileSync(file, 'utf8'), await text(), `${file}: run \`npm run fix\`.`);
  });
