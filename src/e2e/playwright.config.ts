import { defineConfig } from '@playwright/test';

const chromium = process.env['CHROMIUM_PATH'];

/** Tests run against two built sites: the default servers, and the hostile fixtures of scripts/build-fixtures.ts. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: 'http://127.0.0.1:4400',
    ...(chromium ? { launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] } } : {}),
  },
  webServer: [
    { command: 'node scripts/serve.ts', cwd: '../..', url: 'http://127.0.0.1:4400/', env: { PORT: '4400' } },
    {
      command: 'node scripts/serve.ts',
      cwd: '../..',
      url: 'http://127.0.0.1:4401/',
      env: { PORT: '4401', TOOLRISK_OUT: '.catalogue/fixture-site' },
    },
  ],
});
