import { expect, test } from '@playwright/test';
import { readersKeys } from '#policies/samples.ts';
import { openCheck, paste } from './check-page.ts';
import { SERVERS } from './check-samples.ts';

const { filesystem, slack, browser } = SERVERS;
const started = [filesystem, slack, browser];

function configuration(keys: readonly string[]): string {
  const servers = keys.map((key, place) => [key, started[place % started.length]] as const);
  return JSON.stringify({ mcpServers: Object.fromEntries(servers) });
}

test('keys that people have keep their spelling, and are written as each client writes them', async ({ page }) => {
  await openCheck(page);
  await paste(page, configuration(readersKeys));
  await expect(page.locator('.found h3 .identifier')).toHaveText([...readersKeys]);
  const format = page.getByRole('combobox', { name: 'Enforced by' });
  const document = page.locator('.documents pre');

  await format.selectOption('claude-code');
  for (const key of readersKeys) await expect(document).toContainText(`mcp__${key.replace(/[^\w-]/g, '_')}__`);

  await format.selectOption('cursor');
  for (const key of readersKeys.filter((one) => !one.includes(':'))) await expect(document).toContainText(`"${key}:`);
  await expect(document).not.toContainText('plugin');
  await expect(page.locator('.documents .warning')).toHaveText(
    /^There is no Cursor document for this policy\. .*plugin:notes.* Call the server plugin-notes in your configuration\.$/,
  );
});

test('where a format cannot hold a key there is no document, and a key to take instead', async ({ page }) => {
  await openCheck(page);
  await paste(page, configuration(readersKeys));
  await page.getByRole('combobox', { name: 'Enforced by' }).selectOption('envoy');
  const documents = page.locator('.documents .document');
  await expect(documents).toHaveCount(readersKeys.length);
  for (const [place, key] of readersKeys.entries()) {
    const one = documents.nth(place);
    await expect(one.getByRole('heading')).toHaveText(key);
    const held = key === 'docs.v2';
    await expect(one.locator('pre')).toHaveCount(held ? 1 : 0);
    await expect(one.locator('.warning')).toHaveCount(held ? 0 : 1);
  }
  await expect(documents.nth(1)).toContainText('Call the server acme-chat in your configuration.');
});

test('servers that a client cannot tell apart are named before the document', async ({ page }) => {
  await openCheck(page);
  await paste(page, configuration(['my.browser', 'slack', 'my_browser']));
  await page.getByRole('combobox', { name: 'Enforced by' }).selectOption('opencode');
  const warning = page.locator('.documents > .warning');
  await expect(warning).toContainText('my.browser and my_browser are the same name to opencode');
  await page.getByRole('combobox', { name: 'Enforced by' }).selectOption('intercept');
  await expect(warning).toHaveCount(0);
});

test('hostile keys stay text in the document and in what is said of it', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  page.on('dialog', (dialog) => {
    failures.push('a script ran');
    void dialog.dismiss();
  });
  await openCheck(page);
  const keys = ['<img src=x onerror=alert(1)>', '"); drop', '\u202eevil', '`tick`', 'x'.repeat(200), ' '];
  const text = configuration(keys).replace(
    '{"mcpServers":{',
    '{"mcpServers":{"__proto__":{"command":"npx","args":["@playwright/mcp"]},',
  );
  await paste(page, text);
  for (const format of ['claude-code', 'codex', 'gemini-cli', 'cursor', 'copilot-cli', 'docker', 'envoy']) {
    await page.getByRole('combobox', { name: 'Enforced by' }).selectOption(format);
    await expect(page.locator('.documents .document').first()).toBeVisible();
    expect(await page.locator('.documents .warning').allInnerTexts()).not.toContain('\u202e');
  }
  expect(await page.locator('stack-check img').count()).toBe(0);
  expect(failures).toEqual([]);
});
