import { writeFileSync } from 'node:fs';
import { CATEGORIES } from '#model/words.ts';
import { crossValidate } from './fit/cross-validate.ts';
import { dataFolder, readLabelled } from './fit/data.ts';
import { encode } from './fit/encode.ts';
import { chooseThresholds } from './fit/thresholds.ts';
import { toExample, train } from './fit/train.ts';

const folder = dataFolder();
if (!folder) {
  console.log('fit: skipped, no data. Pass --data <folder> or set TOOLRISK_DATA.');
  process.exit(0);
}
const examples = readLabelled(folder).map(toExample);
const held = crossValidate(examples, (fold, folds) => console.error(`fold ${fold} of ${folds}`));
const thresholds = chooseThresholds(held);
const right = held.filter(({ example, judgement }) => example.category === judgement.category).length;
console.log(
  `cross-validated: ${(right / held.length).toFixed(4)} of ${held.length} tools right over ${CATEGORIES.length} categories`,
);
const file = 'src/classify/weights.json';
const text = encode(train(examples), thresholds);
writeFileSync(file, text);
console.log(`${file}: ${text.length} bytes`);
