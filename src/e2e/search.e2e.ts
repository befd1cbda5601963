import { expect, test } from '@playwright/test';

test('keyboard only: from home by / to a tool page', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('write file');
  const option = page.getByRole('option').first();
  await expect(option).toContainText('write_file');
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('write_file');
});

test('Ctrl-K opens the search from any page, Escape closes the suggestions', async ({ page }) => {
  await page.goto('/risk/high/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('slack');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('a shared search address shows its results and filters', async ({ page }) => {
  await page.goto('/search/?q=create&category=write');
  await expect(page.locator('.result').first()).toBeVisible();
  for (const facts of await page.locator('.result .facts').allTextContents()) expect(facts).toContain('Write');
  await expect(page.getByRole('checkbox', { name: /^Write/ })).toBeChecked();
});

test('names are found however they are spelled', async ({ page }) => {
  for (const spelling of ['create_pull_request', 'createPullRequest', 'create.pull.request', 'create pull request']) {
    await page.goto(`/search/?q=${encodeURIComponent(spelling)}`);
    await expect(page.locator('.result .name').first(), spelling).toHaveText('create_pull_request');
  }
});

test('a filter narrows the results and is kept in the address', async ({ page }) => {
  await page.goto('/search/?q=file');
  await expect(page.locator('.result').first()).toBeVisible();
  await page
    .getByRole('checkbox', { name: /^Critical|^High/ })
    .first()
    .check();
  await expect(page).toHaveURL(/risk=(high|critical)/);
  for (const facts of await page.locator('.result .facts').allTextContents())
    expect(facts).toMatch(/high|critical|Server/);
});

test('nothing found says what to try', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.locator('search-page [role=status]')).toContainText('Nothing found');
});
