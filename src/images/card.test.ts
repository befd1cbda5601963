import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { CARD, type Card, cardSvg } from './card.ts';
import { drawCard } from './draw.ts';
import { fitting, widthOf } from './lettering.ts';

const card: Card = {
  title: 'Example',
  otherwise: 'example',
  text: '12 tools of an example.',
  risks: { unknown: 0, low: 5, medium: 4, high: 2, critical: 1 },
  categories: { other: 1, read: 6, write: 4, execute: 1 },
};

test('a card is a picture of the size that its page names, the same each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  const first = await drawCard(card, folder);
  const { width, height, format } = await sharp(first).metadata();
  assert.deepEqual({ width, height, format }, { ...CARD, format: 'png' });
  assert.deepEqual(await drawCard(card, folder), first);
  assert.deepEqual(await drawCard(card, mkdtempSync(join(tmpdir(), 'cards-'))), first);
  assert.ok(first.length < 40_000, `${first.length} bytes`);
});

test('a long name is shortened to its room', () => {
  const shown = fitting('A server with a name that does not end '.repeat(5), 'slug', 64, 600, 900);
  assert.match(shown, /^A server with.*…$/);
  assert.ok(widthOf(shown, 64, 600) <= 900);
});

test('letters that cannot be drawn are replaced, and a name without any gives way to its slug', () => {
  assert.equal(fitting('Zażółć Ωμέγα Привет', 'slug', 40, 600, 2000), 'Zażółć Ωμέγα Привет');
  assert.equal(fitting('Ｆｕｌｌ 🚀 name', 'slug', 40, 600, 2000), 'Full name');
  assert.equal(fitting('数据库', 'database-cn', 40, 600, 2000), 'database-cn');
  assert.equal(fitting('\u202e<script>', 'slug', 40, 600, 2000), '<script>');
});

test('every letter is drawn', () => {
  const svg = cardSvg({ ...card, text: 'What the 1,024 tools of it can do, how risky that is and why.' });
  assert.doesNotMatch(svg, /NaN|undefined|Infinity|\de-/);
});

test('a part of a bar is as wide as its share, for levels and for categories', () => {
  const widths = [...cardSvg(card).matchAll(/<rect x="[\d.]+" y="(\d+)" width="([\d.]+)" height="28"/g)];
  const rows = Map.groupBy(widths, ([, y]) => y);
  const shares = [...rows.values()].map((row) => row.map(([, , width]) => Math.round((Number(width) + 3) / 88)));
  assert.deepEqual(shares, [
    [1, 2, 4, 5],
    [1, 4, 6, 1],
  ]);
});

test('no text of a card can become markup', () => {
  assert.doesNotMatch(cardSvg({ ...card, title: '"/><script>alert(1)</script>', text: '<b>&' }), /<script|<b>/);
});
