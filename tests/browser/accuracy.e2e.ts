import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { agreementOf } from '#catalogue/agreement.ts';
import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { accuracyPath, apiAccuracyPath, apiBenchmarkPath, guidePath, rulesPath, toolPath } from '#paths.ts';

const agreement = agreementOf(catalogueIndex().servers.map(({ server }) => serverEntry(server.slug)));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every disagreement with the reviews is listed, with both verdicts, the reason and a link', async ({ page }) => {
    await page.goto(accuracyPath());
    const rows = page.locator('table.disagreements tbody tr');
    await expect(rows).toHaveCount(agreement?.differing.length ?? 0);
    for (const { server, slug, review } of agreement?.differing ?? []) {
      const row = rows.filter({ has: page.locator(`a[href="${toolPath(server, slug)}"]`) });
      await expect(row).toContainText(review.judged.reason.replaceAll('`', ''));
      await expect(row).toContainText(
        `severity ${review.classifier.severity}, confidence ${review.classifier.confidence}`,
      );
    }
  });

  test('it says who labelled, and every dangerous tool that was called harmless', async ({ page, request }) => {
    const { labels } = await (await request.get(apiAccuracyPath())).json();
    await page.goto(accuracyPath());
    await expect(page.locator('main')).toContainText('Language models, not people.');
    for (const { server, tool } of labels.calledHarmless)
      await expect(page.locator('main li', { hasText: server }).filter({ hasText: tool }).first()).toBeVisible();
    const cells = await page.locator('table.confusion tbody td').allInnerTexts();
    const counts = cells.map((cell) => Number(cell.split(/\s/)[0]?.replaceAll(',', '')));
    expect(counts).toEqual(labels.confusion.flat());
  });
});

test('the benchmark is a download of the labels as they are in the repository', async ({ page, request }) => {
  await page.goto(accuracyPath());
  await expect(page.locator(`main a[href="${apiBenchmarkPath()}"]`).first()).toBeVisible();
  await expect(page.locator('main')).toContainText('CC BY 4.0');
  expect(await (await request.get(apiBenchmarkPath())).text()).toBe(
    readFileSync('content/benchmark/labels.ndjson', 'utf8'),
  );
});

test('the methodology, the rules and every page lead to the accuracy', async ({ page }) => {
  for (const path of [guidePath('methodology'), rulesPath()]) {
    await page.goto(path);
    await expect(page.locator(`main a[href="${accuracyPath()}"]`).first()).toBeVisible();
  }
  await page.goto('/');
  await expect(page.locator(`footer a[href="${accuracyPath()}"]`)).toBeVisible();
});
