import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { checkOf } from './index.ts';
import { disagreements } from './disagreements.ts';
import { formats } from '../index.ts';
import { serverPolicy, toolPolicy } from '../decision/posture.ts';
import { everyCell, hardNames, notesServer, readersKeys, withParameters } from '../samples.ts';

const tools = [...everyCell, ...withParameters];
const hostile = [
  ...hardNames,
  '',
  'a:b',
  'a*',
  '{file:/etc/passwd}',
  '${HOME}',
  '`tick`',
  '\u202eevil',
  'x-',
  '-x',
  'mcp',
];

for (const format of formats) {
  const check = checkOf(format.id);

  test(`${format.id}: a key is held, or refused with another to take`, (context) => {
    const refused: string[] = [];
    for (const alias of [...readersKeys, ...hostile])
      for (const posture of (readersKeys as readonly string[]).includes(alias) ? POSTURES : (['cautious'] as const))
        for (const policy of [
          { ...serverPolicy(notesServer, tools, posture), alias },
          { ...toolPolicy(notesServer, everyCell[0] as (typeof everyCell)[number], posture, tools), alias },
        ]) {
          const rendered = format.render(policy);
          const key = format.key(alias);
          if ('written' in key) {
            assert.deepEqual(disagreements(check, policy, rendered), [], JSON.stringify(alias));
            continue;
          }
          refused.push(alias);
          assert.equal(rendered.text, null, alias);
          assert.match(rendered.notes.join(' '), /Call the server `[a-z][a-z0-9-]*` in your configuration\./);
          assert.ok('written' in format.key(key.rename), `${format.id} does not take ${key.rename} either`);
        }
    context.diagnostic(`refused: ${[...new Set(refused)].map((key) => JSON.stringify(key)).join(', ')}`);
  });
}

test('a gateway that is started for one server takes every key and writes none', () => {
  for (const id of ['intercept', 'policylayer', 'toolhive']) {
    const format = formats.find((one) => one.id === id);
    const texts = [...readersKeys, ...hostile].map(
      (alias) => format?.render({ ...serverPolicy(notesServer, tools, 'cautious'), alias }).text,
    );
    assert.equal(new Set(texts).size, 1, id);
    assert.ok(texts[0]);
  }
});

test('the key that is proposed in place of another is plain, and every format takes it', () => {
  for (const format of formats)
    for (const alias of [...readersKeys, ...hostile]) {
      const key = format.key(alias);
      if ('refused' in key) assert.match(key.rename, /^[a-z](?:[a-z0-9-]{0,30}[a-z0-9])?$/, `${format.id} ${alias}`);
    }
});
