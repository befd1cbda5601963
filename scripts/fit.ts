import { writeFileSync } from 'node:fs';
import { CATEGORIES } from '#model/words.ts';
import { crossValidate } from './fit/cross-validate.ts';
import { dataFolder, readLabelled } from './fit/data.ts';
import { encode } from './fit/encode.ts';
import { toExample } from './fit/example.ts';
import { readInvented } from './fit/invented.ts';
import { nearest } from './fit/near.ts';
import { withOwnersUnited } from './fit/owners.ts';
import { chooseThresholds } from './fit/thresholds.ts';
import { train } from './fit/train.ts';
import { commandLine } from './machine/command-line.ts';

const { values } = commandLine('npm run fit -- --data <folder>', { data: { type: 'string' } });
const folder = dataFolder(values.data);
if (!folder) {
  console.log('fit: skipped, no data. Pass --data <folder> or set TOOLRISK_DATA.');
  process.exit(0);
}

const labelled = withOwnersUnited(readLabelled(folder));
const near = nearest(labelled);
const recalled = readInvented().flatMap((one) => {
  const known = near(one);
  return known ? [`${one.server.title} | ${one.tool.name} comes near ${known.origin} ${known.tool.name}`] : [];
});
if (recalled.length > 0)
  throw new Error(`scripts/fit/invented: ${recalled.join('; ')}. Take these lines out: they would be measured on.`);
const examples = labelled.map(toExample);
const held = crossValidate(examples, (fold, folds) => console.error(`fold ${fold} of ${folds}`));
const sample = held.filter(({ example }) => !example.more);
const thresholds = chooseThresholds(sample);
const right = sample.filter(({ example, judgement }) => example.category === judgement.category).length;
console.log(
  `cross-validated: ${(right / sample.length).toFixed(4)} of ${sample.length} tools right over ${CATEGORIES.length} categories`,
);
const file = 'src/classify/learned/weights.json';
const text = encode(train(examples), thresholds);
writeFileSync(file, text);
console.log(`${file}: ${text.length} bytes`);
