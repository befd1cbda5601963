import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SITES } from './addresses.ts';
import type { CatalogueIndex } from '#model/entry.ts';
import { serverPath, toolPath } from '#paths.ts';
import { EXPECTED, HOSTILE } from './fixtures.ts';

const FIXTURES = SITES[1].url;

const index = JSON.parse(readFileSync('.catalogue/prepared/index.json', 'utf8')) as CatalogueIndex;

test('every tool and every server of the catalogue has a page', async ({ request }) => {
  for (const { slug, server, name } of index.tools) {
    const answer = await request.get(toolPath(server, slug));
    expect(answer.status(), `${server}/${name}`).toBe(200);
  }
  for (const { server } of index.servers) expect((await request.get(serverPath(server.slug))).status()).toBe(200);
});

test('the home page counts what the data holds', async ({ page, request }) => {
  const data = await (await request.get('/api/v1/servers.json')).json();
  const tools = data.servers.reduce((sum: number, server: { tools: number }) => sum + server.tools, 0);
  expect(tools).toBe(index.tools.length);
  await page.goto('/');
  await expect(page.locator('[data-count=servers]')).toHaveText(data.servers.length.toLocaleString('en'));
  await expect(page.locator('[data-count=tools]')).toHaveText(tools.toLocaleString('en'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a tool page shows its verdict, its definition and its policies', async ({ page }) => {
    const { server, slug, name } = index.tools[0] ?? { server: '', slug: '', name: '' };
    await page.goto(toolPath(server, slug));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    for (const document of await page.locator('pre.policy').all()) await expect(document).toBeVisible();
    await expect(page.locator('pre.policy').first()).toContainText(name);
  });

  test('a server page lists its tools and its bundles', async ({ page }) => {
    const { server, tools } = index.servers[0] ?? { server: { slug: '' }, tools: 0 };
    await page.goto(serverPath(server.slug));
    await expect(page.locator('table.tools tbody tr')).toHaveCount(tools);
    await expect(page.locator('pre.policy').first()).toBeVisible();
  });

  test('every kind of list page reads', async ({ page }) => {
    for (const path of ['/', '/servers/', '/categories/write/', '/risk/high/', '/effects/destructive/']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.locator('main a[href^="/tools/"], main a[href^="/servers/"]').count()).toBeGreaterThan(0);
    }
  });
});

for (const { page: path, category, risk, severity, limit } of EXPECTED) {
  test(`the reference tool at ${path} is ${category}, ${risk}, limited to ${limit}`, async ({ page }) => {
    await page.goto(FIXTURES + path);
    await expect(page.locator('[data-verdict=category]').first()).toHaveText(category);
    await expect(page.locator('[data-verdict=risk]').first()).toContainText(new RegExp(risk, 'i'));
    await expect(page.locator('[data-verdict=severity]').first()).toHaveText(new RegExp(`^${severity}$`, 'i'));
    await expect(page.locator('[data-format-id=intercept] .policy').first()).toContainText(limit);
  });
}

test('hostile definitions stay text, keep their pages and run nothing', async ({ page }) => {
  let ran = false;
  page.on('dialog', async (dialog) => {
    ran = true;
    await dialog.dismiss();
  });
  await page.goto(FIXTURES + serverPath('hostile'));
  const links = page.locator('table.tools tbody a[href^="/tools/hostile/"]');
  const addresses = await links.evaluateAll((found) => [...new Set(found.map((link) => link.getAttribute('href')))]);
  expect(addresses).toHaveLength(HOSTILE.tools.length);
  const names: string[] = [];
  for (const address of addresses) {
    expect(address).toMatch(/^\/tools\/hostile\/[a-z0-9_-]+\/$/);
    const answer = await page.goto(`${FIXTURES}${address ?? ''}`);
    expect(answer?.status()).toBe(200);
    names.push((await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '');
    expect(await page.locator('blockquote img, blockquote script, blockquote b').count()).toBe(0);
  }
  expect(names.toSorted()).toEqual(HOSTILE.tools.map(({ name }) => name).toSorted());
  expect(ran).toBe(false);
});

test('an unknown address gives the 404 page with a search field', async ({ page }) => {
  const answer = await page.goto('/tools/nowhere/nothing/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('main input[name=q]')).toBeVisible();
});

test('a misspelt address of a tool is answered with the nearest names', async ({ page }) => {
  await page.goto('/tools/filesystem/wirte_file/');
  const first = page.locator('nearest-pages a').first();
  await expect(first).toHaveAttribute('href', '/tools/filesystem/write_file/');
  await page.goto('/servers/playright/');
  await expect(page.locator('nearest-pages a').first()).toHaveAttribute('href', '/servers/playwright/');
});

for (const path of ['/risk/high/', '/categories/execute/', '/effects/destructive/'])
  test(`the policy that fits speaks of every tool of the list: ${path}`, async ({ page }) => {
    await page.goto(path);
    const tools = Number((await page.locator('[aria-current=page] b').textContent())?.replace(',', ''));
    for (const row of await page.locator('.class-policy tbody tr').all()) {
      const counts = (await row.locator('td').allTextContents()).map((text) => Number(text.trim().replace(',', '')));
      expect(counts.reduce((sum, number) => sum + number, 0)).toBe(tools);
    }
    await expect(page.locator('.class-policy tbody tr')).toHaveCount(3);
  });
