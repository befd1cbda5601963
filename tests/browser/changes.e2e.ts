import { expect, test } from '@playwright/test';
import { SITES } from './addresses.ts';
import { changesFeedPath, changesPath, serverChangesPath, serverPath, toolPath } from '#paths.ts';

test('changes lead from the list to a renamed tool, its verdict and the policy for it', async ({ page }) => {
  await page.goto(changesPath());
  await page.getByRole('link', { name: 'Everything 2026.1.26' }).click();
  await expect(page).toHaveURL(`${serverChangesPath('everything')}#v2026-1-26`);
  const renamed = page.locator('article.tool-change', { hasText: 'printEnv' }).first();
  await expect(renamed.getByRole('heading')).toHaveText(/get-env\s+Renamed\s+from\s+printEnv/);
  await expect(renamed.locator('.verdict-change')).toContainText(/Verdict unchanged.*High\s+Read, credentials/s);
  await expect(renamed).toContainText('A rule for printEnv does not reach it any more.');
  await expect(renamed.locator('del').first()).toBeVisible();
  await renamed.getByRole('link', { name: 'get-env' }).click();
  await expect(page).toHaveURL(toolPath('everything', 'get-env'));
});

test('a version without the exploit of the one before shows both verdicts', async ({ page }) => {
  await page.goto(serverChangesPath('filesystem'));
  const change = page.locator('#v2025-8-21-read_file .verdict-change');
  await expect(change).toContainText(/Before.+High.+Now.+Low/s);
});

test('the pages of a tool and its server say in which versions they changed', async ({ page }) => {
  for (const path of [toolPath('filesystem', 'move_file'), serverPath('filesystem')]) {
    await page.goto(path);
    const line = page.locator('p', { hasText: /^Changed in/ });
    await expect(line).toContainText('2026.8.31');
    const address = (await line.getByRole('link', { name: '2026.8.31' }).getAttribute('href')) ?? '';
    await page.goto(address);
    await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeVisible();
  }
});

test('a hint that now warns is told and is no warning, and a version with an exploit is one', async ({ page }) => {
  await page.goto(serverChangesPath('filesystem'));
  const moved = page.locator('#v2026-8-31-move_file');
  await expect(moved).toContainText(/destructiveHint\s+false\s*true/);
  await expect(moved.locator('.warning, [data-alarming]')).toHaveCount(0);
  await expect(page.locator('[data-flaw]').first()).toContainText('2025.3.28 has a known flaw: Path traversal');
  await expect(page.locator('#v2026-8-31-read_file .warning')).toHaveCount(0);
});

test('the feed is well-formed, has one stable id for each entry, and every link leads somewhere', async ({
  page,
  request,
}) => {
  await page.goto(changesPath());
  await expect(page.locator(`head link[type="application/atom+xml"][href="${changesFeedPath()}"]`)).toHaveCount(1);
  const answer = await request.get(changesFeedPath());
  const text = await answer.text();
  const feed = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const all = (name: string) => [...parsed.getElementsByTagName(name)].map((element) => element.textContent);
    const links = [...parsed.querySelectorAll('entry link')].map((link) => link.getAttribute('href') ?? '');
    return { errors: all('parsererror'), ids: all('id'), updated: all('updated'), links };
  }, text);
  expect(feed.errors).toEqual([]);
  expect(feed.ids.length).toBeGreaterThan(8);
  expect(new Set(feed.ids).size).toBe(feed.ids.length);
  for (const id of feed.ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  for (const date of feed.updated) expect(date).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  expect(feed.updated[0]).toBe(feed.updated.slice(1).toSorted().at(-1));
  for (const link of feed.links) expect((await request.get(new URL(link).pathname)).status(), link).toBe(200);
});

test('hostile text in a change stays text, and what cannot be seen is named', async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('a script of a definition ran');
  });
  await page.goto(`${SITES[1].url}${serverChangesPath('hostile')}`);
  const markup = page.locator('article.tool-change', { hasText: 'onload' });
  await expect(markup.locator('del').filter({ hasText: 'svg' })).toContainText('svg');
  await expect(markup.locator('.hidden-character')).toHaveText('U+202E');
  await expect(page.locator('main svg[onload], main img')).toHaveCount(0);
  await expect(page.locator('.tool-change h3', { hasText: '"><img src=x onerror=alert(5)>' })).toContainText('Removed');
});
