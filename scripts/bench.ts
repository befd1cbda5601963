import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestsFolder } from '#catalogue/location.ts';
import { classify } from '#classify/index.ts';
import { Manifest } from '#model/manifest.ts';

const ROUNDS = 5;

/** Median seconds of several runs, so that one pause of the machine does not decide. */
const seconds = (work: () => void): number => {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return (performance.now() - started) / 1000;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] as number;
};

if (!existsSync(manifestsFolder())) {
  throw new Error(`${manifestsFolder()}: no manifests to measure with. Run \`npm run ingest\` first.`);
}

const manifests = readdirSync(manifestsFolder())
  .filter((name) => name.endsWith('.json'))
  .map((name) => Manifest.parse(JSON.parse(readFileSync(join(manifestsFolder(), name), 'utf8'))));
const calls = manifests.flatMap(({ server, tools }) => tools.map((tool) => ({ server, tool })));
const lines = calls.map(({ tool }) => JSON.stringify(tool));

const parsing = seconds(() => lines.forEach((line) => void JSON.parse(line)));
const classifying = seconds(() => calls.forEach(({ server, tool }) => void classify(tool, server)));

console.log(`${calls.length} tools, median of ${ROUNDS} runs on one core`);
console.log(`JSON.parse of the definitions  ${Math.round(calls.length / parsing).toLocaleString('en')} tools/s`);
console.log(`classify                       ${Math.round(calls.length / classifying).toLocaleString('en')} tools/s`);
console.log(`classify costs ${(classifying / parsing).toFixed(1)} times a JSON.parse`);
