import { createHash } from 'node:crypto';
import type { Thresholds } from '#classify/judging/weigh.ts';
import { OUTCOMES } from '#classify/learned/weights.ts';
import type { Table } from './train.ts';

const RADIX = 96;

// Weights this small never decide.
const NEGLIGIBLE = 0.05;

/** The table as the classifier loads it, without what never decides. */
export function encode({ keys, weights }: Table, thresholds: Thresholds): string {
  const kept = keys.flatMap((key, row) => {
    const own = weights.subarray(row * OUTCOMES, (row + 1) * OUTCOMES);
    const matters = key === '' || key.startsWith('r:') || own.some((value) => Math.abs(value) >= NEGLIGIBLE);
    return matters ? [{ key, text: Array.from(own, written).join('') }] : [];
  });
  const content = {
    keys: kept.map(({ key }) => key).join('\n'),
    weights: kept.map(({ text }) => text).join(''),
    thresholds,
  };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  return `${JSON.stringify({ version: `1.${digest}`, ...content })}\n`;
}

const HALF = (RADIX * RADIX) / 2;

function written(value: number): string {
  const whole = Math.min(RADIX * RADIX - 1, Math.max(0, Math.round(value * 500) + HALF));
  return String.fromCharCode(32 + Math.floor(whole / RADIX), 32 + (whole % RADIX));
}
