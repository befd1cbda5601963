import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WRITINGS } from '#definition/writings.ts';
import { POSTURES } from '#model/words.ts';
import { serverPolicy } from '../decision/posture.ts';
import { formats } from '../index.ts';
import { rewritten } from './guarded.ts';
import { notesServer, withParameters } from '../samples.ts';

for (const format of formats)
  test(`${format.id}: the document and its notes are the same however schemas write the arguments`, () => {
    for (const posture of POSTURES) {
      const plain = format.render(serverPolicy(notesServer, withParameters, posture));
      for (const { way, rewrite } of WRITINGS) {
        const tools = withParameters.map((tool) => rewritten(tool, rewrite));
        assert.deepEqual(format.render(serverPolicy(notesServer, tools, posture)), plain, `${posture}, ${way}`);
      }
    }
  });
