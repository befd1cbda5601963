import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const commands = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const started = Object.entries(commands.scripts).flatMap(([name, line]) => {
  const file = /^node (scripts\/[\w-]+\.ts)$/.exec(line)?.[1];
  return file ? [{ name, file }] : [];
});

function run(file: string, option: string) {
  return spawnSync(process.execPath, [file, option], { encoding: 'utf8', input: '' });
}

test('what lies at the top of scripts is exactly the npm commands', () => {
  const files = readdirSync('scripts', { withFileTypes: true }).filter((entry) => entry.isFile());
  assert.deepEqual(files.map(({ name }) => `scripts/${name}`).toSorted(), started.map(({ file }) => file).toSorted());
});

for (const { name, file } of started)
  test(`npm run ${name} explains itself, and refuses what it does not know`, () => {
    const help = run(file, '--help');
    assert.equal(help.status, 0, help.stderr);
    assert.match(help.stdout, new RegExp(`npm (?:run )?(?:--silent )?(?:run )?(?:--silent )?${name}\\b`));
    const unknown = run(file, '--no-such-option');
    assert.equal(unknown.status, 1, unknown.stdout);
    assert.match(unknown.stderr, /no-such-option/);
  });
