import { expect, test } from '@playwright/test';
import { openCheck, paste } from './check-page.ts';
import { CLIENTS, SECRET, SERVERS } from './check-samples.ts';

for (const [client, text, format, inPolicy] of CLIENTS) {
  test(`the configuration of ${client} gives its servers, the combination and a policy, and asks nothing of anyone`, async ({
    page,
  }) => {
    const requests = await openCheck(page);
    await paste(page, text);
    await expect(page.locator('stack-check [role=status]')).toHaveText(
      '3 servers recognised, 1 not in the catalogue. 1 risky combination complete.',
    );
    const found = page.locator('article[data-server]');
    expect(await found.evaluateAll((all) => all.map((one) => one.getAttribute('data-server')))).toEqual([
      'filesystem',
      'slack',
      'playwright',
    ]);
    await expect(page.locator('.found .warning')).toContainText('ours');
    const outbound = page.locator('[data-leg=outbound]');
    await outbound.locator('summary').click();
    await expect(outbound).toContainText('slack_post_message');

    await page.getByRole('combobox', { name: 'Enforced by' }).selectOption(format);
    await expect(page.locator('.documents pre').filter({ hasText: inPolicy }).first()).toBeVisible();
    await page.getByRole('combobox', { name: 'Posture' }).selectOption('read-only');

    expect(await page.content()).not.toContain(SECRET);
    expect(await page.getByRole('textbox', { name: /Configuration/ }).inputValue()).not.toContain(SECRET);
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('filesystem');
    expect(page.url()).toMatch(/\/check\/$/);
    expect(requests).toEqual([]);
  });
}

test('a tools/list is classified where it is dropped', async ({ page }) => {
  const requests = await openCheck(page);
  const tools = [
    { name: 'run_shell', description: 'Runs a shell command and returns its output.' },
    { name: 'fetch_page', description: 'Fetches a web page by URL.' },
  ];
  await paste(page, JSON.stringify({ result: { tools } }));
  await page.locator('.found summary').click();
  await expect(page.locator('.found tbody tr').first()).toContainText('run_shell');
  await expect(page.locator('.found tbody tr').first()).toContainText('Execute');
  // The classifier is fetched for a list alone, from this site, and nothing goes with the request.
  for (const address of requests) expect(address).toMatch(/^http:\/\/[^/]+\/_astro\/[\w.-]+\.js$/);

  await expect(page.locator('.documents pre')).toHaveCount(0);
  await expect(page.locator('.documents')).toContainText('Give the name above');
  await page.getByRole('combobox', { name: 'Name of this server in your client’s configuration' }).fill('shell');
  await expect(page.locator('.documents pre')).toContainText('mcp__shell__run_shell');
});

test('hostile texts stay text and crash nothing', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  page.on('dialog', (dialog) => {
    failures.push('a script ran');
    void dialog.dismiss();
  });
  await openCheck(page);
  const markup = '<img src=x onerror=alert(1)>';
  await paste(page, JSON.stringify({ mcpServers: { [markup]: { command: 'x' }, __proto__: { command: 'y' } } }));
  await expect(page.locator('.found')).toContainText(markup);
  await paste(page, `{"mcpServers":{"__proto__":{"command":"npx","args":["@playwright/mcp"]}}}`);
  await expect(page.locator('.found')).toContainText('browser_navigate');
  await expect(page.locator('.documents')).toContainText('Call the server proto-server in your configuration.');
  await expect(page.locator('.documents pre')).toHaveCount(0);
  await paste(page, `{"mcpServers":{"constructor":{"command":"npx","args":["@playwright/mcp"]}}}`);
  await expect(page.locator('.documents pre')).toContainText('mcp__constructor__browser_navigate');
  await paste(page, JSON.stringify({ tools: [{ name: markup, description: markup }] }));
  await expect(page.locator('.documents')).toBeVisible();
  for (const text of ['{', '['.repeat(100_000), 'x'.repeat(5_000_000), '\u0000', '{"mcpServers":{}}']) {
    await paste(page, text);
    await expect(page.locator('stack-check [role=status]')).not.toContainText('recognised');
  }
  expect(await page.locator('stack-check img').count()).toBe(0);
  expect(failures).toEqual([]);
});

test('what is pasted last is shown, although a list of tools pasted before waits for the classifier', async ({
  page,
}) => {
  const scripts = '**/_astro/*.js';
  await openCheck(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest(scripts);
  await paste(page, JSON.stringify({ tools: [{ name: 'run_shell', description: 'Runs a command.' }] }));
  const classifier = (await asked).url();
  await paste(page, JSON.stringify({ mcpServers: { slack: SERVERS.slack } }));
  await expect(page.locator('article[data-server=slack]')).toBeVisible();
  release();
  await page.evaluate(async (address) => {
    await import(address);
  }, classifier);
  await expect(page.locator('.found')).toContainText('Slack');
  await expect(page.locator('.found')).not.toContainText('run_shell');
});

test('keyboard only: from the field to a copied policy', async ({ page, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCheck(page);
  await page.getByRole('textbox', { name: /Configuration/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show an example' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('stack-check [role=status]')).toContainText('recognised');
  const copy = page.getByRole('button', { name: 'Copy' });
  for (let step = 0; step < 200 && !(await copy.evaluate((button) => button === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('mcp__slack__slack_post_message');
});

test('of servers that nobody knows nothing is promised, and the way on is named', async ({ page }) => {
  await openCheck(page);
  await paste(page, '{"mcpServers":{"acme":{"command":"npx","args":["acme-mcp"]}}}');
  await expect(page.locator('stack-check [role=status]')).toContainText('not in the catalogue');
  await expect(page.locator('.found')).toContainText('--method tools/list');
  await expect(page.locator('.combinations')).toBeEmpty();
  await expect(page.locator('.collisions')).toBeEmpty();
  await expect(page.getByRole('link', { name: 'Go to the policy' })).toBeHidden();
});

test('a mistake in the pasted text is named with its line', async ({ page }) => {
  await openCheck(page);
  await paste(page, '{\n "mcpServers": {\n  "a": { "command": "npx" "args": [] } } }');
  await expect(page.locator('stack-check [role=status]')).toContainText('Line 3');
});
