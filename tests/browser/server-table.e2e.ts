import { expect, test, type Page } from '@playwright/test';
import { serverPath } from '#paths.ts';

const SERVER = serverPath('github');

function rows(page: Page) {
  return page.locator('tool-filter tbody tr').filter({ visible: true });
}

test('a table that was narrowed and sorted can be shared by its address', async ({ page }) => {
  await page.goto(SERVER);
  const total = await rows(page).count();
  await page.getByRole('combobox', { name: 'Category', exact: true }).selectOption('write');
  await page.getByLabel('Name', { exact: true }).fill('issue');
  await page.getByRole('button', { name: 'Risk', exact: true }).click();
  await expect(page).toHaveURL(/\?text=issue&category=write&sort=risk$/);
  const names = await rows(page).locator('th').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  expect(names.length).toBeLessThan(total);
  for (const name of names) expect(name).toContain('issue');
  await expect(page.locator('tool-filter [role=status]')).toHaveText(`${names.length} of ${total} tools`);

  const shared = await page.context().newPage();
  await shared.goto(page.url());
  await expect(rows(shared).locator('th')).toHaveText(names);
  await expect(shared.getByRole('combobox', { name: 'Category', exact: true })).toHaveValue('write');
  await expect(shared.locator('th[aria-sort=descending]')).toHaveText('Risk');

  await shared.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(shared)).toHaveCount(total);
  await expect(shared).toHaveURL(new RegExp(`${SERVER}$`));
});

test('the table is narrowed and sorted by keyboard alone', async ({ page }) => {
  await page.goto(SERVER);
  await page.getByLabel('Name', { exact: true }).focus();
  await page.keyboard.type('create');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Tool', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  const names = await rows(page).locator('th').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  expect(names.map((name) => name.trim())).toEqual(names.map((name) => name.trim()).toSorted());
});

test('an address with values that no tool has shows the whole table', async ({ page }) => {
  await page.goto(`${SERVER}?category=nonsense&sort=constructor`);
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Category', exact: true })).toHaveValue('');
});
