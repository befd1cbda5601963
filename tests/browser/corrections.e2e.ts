import { expect, test } from '@playwright/test';
import { SITES } from './addresses.ts';
import { REPOSITORY } from './fixtures.ts';

test('without an endpoint and a repository there is no form and no address of a stranger', async ({ page }) => {
  await page.goto('/contact/');
  await expect(page.locator('main form')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('takes no messages of its own');
  expect(await page.locator('main a[href^="http"]').count()).toBe(0);
  await page.goto('/tools/filesystem/write_file/');
  await page.getByRole('link', { name: 'Suggest a correction' }).click();
  await expect(page).toHaveURL('/guides/correct-a-verdict/');
});

test('where the build names a repository, the page links to its issues', async ({ page }) => {
  await page.goto(`${SITES[1].url}/contact/`);
  const link = page.locator('main').getByRole('link', { name: 'Write an issue', exact: true });
  await expect(link).toHaveAttribute('href', `${REPOSITORY}/issues/new`);
});

test('a correction is an issue that names its tool and page', async ({ page }) => {
  await page.goto(`${SITES[1].url}/tools/pi-api/logout/`);
  const link = await page.getByRole('link', { name: 'Suggest a correction' }).getAttribute('href');
  expect(link).toContain(`${REPOSITORY}/issues/new?`);
  const fields = new URL(link ?? '').searchParams;
  expect(fields.get('title')).toBe('Verdict on pi-api/logout');
  expect(fields.get('body')).toContain('/tools/pi-api/logout/');
});
