import { spawnSync } from 'node:child_process';
import { findChromium } from './machine/chromium.ts';
import { commandLine } from './machine/command-line.ts';

commandLine('npm test: builds the site, then runs every test', {});

function run(title: string, parameters: string[], env: NodeJS.ProcessEnv = {}) {
  console.error(`\n${title}`);
  const { status } = spawnSync(process.execPath, parameters, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) {
    console.error(`${title}: failed`);
    process.exit(status ?? 1);
  }
}

run('Capture the default servers and build the site', ['scripts/build.ts']);
run('Build the site of the hostile fixtures', ['tests/browser/build-fixtures.ts']);
run('Unit tests', ['--test', '--test-reporter=spec', 'src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts']);

const browser = findChromium();
console.error(`Browser    ${browser}`);
run(
  'Browser tests',
  ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts'],
  {
    CHROMIUM_PATH: browser,
  },
);
