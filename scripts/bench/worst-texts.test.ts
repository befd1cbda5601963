import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classified, hardTexts, searched, textOf } from './worst-texts.ts';

const LENGTH = 20_000;
// What grows with the square of the text needs hundreds of milliseconds for so much, what is linear at most five.
const CAP = 60;
// A busy machine doubles a time now and then; the square of the text would be four times.
const GROWTH = 3;

const hard = hardTexts();

test('each pattern needs time in proportion to its own worst text', () => {
  assert.ok(hard.length > 300, `${hard.length} patterns`);
  for (const one of hard)
    for (const unit of one.units) {
      const first = searched(one, textOf(unit, LENGTH), 1);
      if (first < 8) continue;
      const [short, long] = [searched(one, textOf(unit, LENGTH)), searched(one, textOf(unit, 2 * LENGTH))];
      const told = `${one.file} ${one.pattern.source.slice(0, 80)} on ${JSON.stringify(unit.slice(0, 40))}`;
      assert.ok(
        short < CAP && long < Math.max(GROWTH * short, 8),
        `${told}: ${short.toFixed(1)}, ${long.toFixed(1)} ms`,
      );
    }
});

test('a tool whose description is 100 kB of such texts is classified in linear time', () => {
  const units = new Set(hard.flatMap(({ units: own }) => own.slice(0, 1)));
  for (const unit of units) classified(textOf(unit, 2_000), 1);
  for (const unit of ['я', 'a', '1', ' ', 'add adds ', ...units]) {
    if (classified(textOf(unit, 100_000), 1) < 100) continue;
    const [short, long] = [classified(textOf(unit, 50_000), 5), classified(textOf(unit, 100_000), 5)];
    const told = `${JSON.stringify(unit.slice(0, 60))}: ${short.toFixed(1)}, ${long.toFixed(1)} ms`;
    assert.ok(long < 200 && long < Math.max(GROWTH * short, 50), told);
  }
});
