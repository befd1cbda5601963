import { expect, test } from '@playwright/test';
import { openCheck, paste } from './check-page.ts';
import { SERVERS } from './check-samples.ts';

test('denying the smallest part blocks its tools in the policy', async ({ page }) => {
  await openCheck(page);
  await paste(page, JSON.stringify({ mcpServers: SERVERS }));
  const smallest = page.locator('.breaks label', { hasText: 'the fewest' }).first();
  await smallest.click();
  await expect(page.locator('.remains')).toContainText('no combination is left');
  const policy = JSON.parse((await page.locator('.documents pre').textContent()) ?? '') as {
    permissions: { deny: string[] };
  };
  const members = await page.locator('.leg.smallest').first().locator('li .identifier:first-child').count();
  expect(members).toBeGreaterThan(0);
  expect(policy.permissions.deny.length).toBeGreaterThanOrEqual(1);
});

for (const [name, program] of [
  ['github', '@modelcontextprotocol/server-github'],
  ['supabase', '@supabase/mcp-server-supabase'],
  ['notion', '@notionhq/notion-mcp-server'],
])
  test(`${name} alone forms the combination that is documented of such servers`, async ({ page }) => {
    await openCheck(page);
    await paste(page, JSON.stringify({ mcpServers: { [name ?? '']: { command: 'npx', args: ['-y', program] } } }));
    await expect(page.locator('[data-complete=true]')).toHaveCount(1);
    await expect(page.locator('[data-unseen]')).toContainText('no proof of safety');
  });

test('a stack without the combination is not called safe', async ({ page }) => {
  await openCheck(page);
  const maps = { command: 'npx', args: ['-y', '@modelcontextprotocol/server-google-maps'] };
  await paste(page, JSON.stringify({ mcpServers: { maps } }));
  await expect(page.locator('stack-check [role=status]')).toContainText('does not rule one out');
  await expect(page.locator('[data-complete=false]')).toContainText('as far as definitions show');
  await expect(page.locator('[data-unseen]')).toBeVisible();
});

test('code, uploads and what is typed into a page are ways out too', async ({ page }) => {
  await openCheck(page);
  const { browser, filesystem } = SERVERS;
  await paste(page, JSON.stringify({ mcpServers: { browser, filesystem } }));
  await page.locator('[data-leg=outbound] summary').click();
  const outbound = page.locator('[data-leg=outbound] li');
  for (const name of [
    'browser_navigate',
    'browser_evaluate',
    'browser_run_code_unsafe',
    'browser_file_upload',
    'browser_click',
    'browser_type',
  ])
    await expect(outbound.filter({ hasText: name }).first()).toBeVisible();
});
