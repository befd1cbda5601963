import { writeFileSync } from 'node:fs';
import { definitionHash } from '#catalogue/hash.ts';
import { dataFolder, readLabelled } from '../fit/data.ts';
import { commandLine } from '../machine/command-line.ts';

const FILE = 'content/benchmark/labels.ndjson';
const { values } = commandLine('node scripts/accuracy/write-benchmark.ts --data <folder>', {
  data: { type: 'string' },
});
const folder = dataFolder(values.data);
if (!folder) console.log('benchmark: skipped, no data. Pass --data <folder> or set TOOLRISK_DATA.');
else {
  const lines = readLabelled(folder).map(({ origin, tool, category, effects, sure, more }) =>
    JSON.stringify({
      server: origin,
      tool: tool.name,
      hash: definitionHash(tool),
      category,
      effects,
      sure,
      set: more ? 'chosen' : 'sample',
    }),
  );
  writeFileSync(FILE, `${lines.join('\n')}\n`);
  console.log(`${FILE}: ${lines.length} labels`);
}
