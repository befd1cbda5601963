import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { formats } from '../index.ts';
import { serverPolicy } from '../decision/posture.ts';
import { everyCell, notesServer } from '../samples.ts';

const folder = 'src/policies/check/snapshots';

function compare(file: string, text: string) {
  const path = join(folder, file);
  if (process.env['UPDATE'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  assert.ok(existsSync(path), `${path} is missing. \`npm run fix\` writes it: review the file.`);
  assert.equal(text, readFileSync(path, 'utf8'), `${path} differs. \`npm run fix\` writes it: review the change.`);
}

for (const format of formats)
  for (const posture of POSTURES)
    test(`${format.id} writes the ${posture} document of the invented server as reviewed`, () => {
      const { text, notes } = format.render(serverPolicy(notesServer, everyCell, posture));
      assert.ok(text);
      compare(`${posture}.${format.filename}`, text);
      compare(`${posture}.${format.id}.notes.txt`, `${notes.join('\n')}\n`);
    });

test('every snapshot belongs to a format, every format has its own file name', () => {
  const expected = formats.flatMap(({ id, filename }) =>
    POSTURES.flatMap((posture) => [`${posture}.${filename}`, `${posture}.${id}.notes.txt`]),
  );
  assert.equal(new Set(formats.map(({ filename }) => filename)).size, formats.length);
  assert.deepEqual(readdirSync(folder).toSorted(), expected.toSorted());
});

test('every file that defines a format is in the list', () => {
  const defined = globSync('src/policies/{formats,gateways,administrators}/*.ts')
    .filter((file) => readFileSync(file, 'utf8').includes('export default defineFormat('))
    .map((file) => basename(file));
  assert.deepEqual(defined.toSorted(), formats.map(({ id }) => `${id}.ts`).toSorted());
});
