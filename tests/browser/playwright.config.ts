import { defineConfig } from '@playwright/test';
import { SITES } from './addresses.ts';

const [site, fixtures] = SITES;
const chromium = process.env['CHROMIUM_PATH'];

/** Tests run against two built sites: the default servers, and the hostile fixtures of tests/browser/build-fixtures.ts. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: site.url,
    ...(chromium ? { launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] } } : {}),
  },
  webServer: [
    { command: 'node scripts/machine/serve.ts', cwd: '../..', url: site.url, env: { PORT: String(site.port) } },
    {
      command: 'node scripts/machine/serve.ts',
      cwd: '../..',
      url: fixtures.url,
      env: { PORT: String(fixtures.port), TOOLRISK_OUT: '.catalogue/fixture-site' },
    },
  ],
});
