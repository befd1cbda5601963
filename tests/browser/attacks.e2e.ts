import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test, type APIRequestContext } from '@playwright/test';
import type { CatalogueIndex } from '#model/entry.ts';
import { attackPath, attackToolsPath, attacksPath, enforcePath, guidePath, serverPath, toolPath } from '#paths.ts';
import { formats } from '#policies/index.ts';

const index = JSON.parse(readFileSync('.catalogue/prepared/index.json', 'utf8')) as CatalogueIndex;
const attacks = globSync('content/attacks/*.mdx').map((file) => basename(file, '.mdx'));
const destructive = index.tools.filter(({ effects }) => effects.includes('destructive'));

const AUTONOMY = attackPath('destructive-autonomy');
const REASON = 'It can delete, overwrite or end something for good.';

async function html(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.text();
}

test('an attack lists exactly the tools that have what it needs, with the reason', async ({ page }) => {
  await page.goto(attackToolsPath('destructive-autonomy'));
  const addresses = await page
    .locator('table.tools tbody th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const expected = destructive.map(({ server, slug }) => toolPath(server, slug));
  expect(addresses.toSorted()).toEqual(expected.toSorted().slice(0, addresses.length));
  expect(addresses).toHaveLength(Math.min(100, expected.length));
  await expect(page.locator('table.tools tbody tr').first()).toContainText(REASON);
});

test('servers that compute or look up what is public form no combination, those of the documented cases do', async ({
  page,
}) => {
  await page.goto(attackPath('toxic-flow'));
  const main = page.locator('main');
  for (const server of ['github', 'supabase', 'notion'])
    await expect(main.locator(`p a[href="${serverPath(server)}"]`)).not.toHaveCount(0);
  for (const server of ['antv-chart', 'brave-search', 'context7', 'google-maps', 'sequential-thinking'])
    await expect(main.locator(`p a[href="${serverPath(server)}"]`)).toHaveCount(0);
});

test('the page of a tool says which fact makes an attack apply', async ({ page }) => {
  const [tool] = destructive;
  await page.goto(toolPath(tool?.server ?? '', tool?.slug ?? ''));
  const item = page.locator('.attacks > li', { has: page.locator(`a[href="${AUTONOMY}"]`) });
  await expect(item).toContainText('Destructive.');
  await expect(item).toContainText(REASON);
  await page.goto('/tools/filesystem/read_text_file/');
  await expect(page.locator('.attacks')).toContainText('path carries a file path');
  await expect(page.locator(`.attacks a[href="${AUTONOMY}"]`)).toHaveCount(0);
});

test('an attack that is shown on a version is named by its tool and its server', async ({ page }) => {
  const flaw = attackPath('read-only-bypass');
  await page.goto('/tools/postgres/query/');
  await expect(page.locator('.attacks > li').first()).toContainText('@modelcontextprotocol/server-postgres 0.6.2');
  await expect(page.locator(`.attacks > li:first-child a[href="${flaw}"]`)).toHaveCount(1);
  await page.goto('/servers/postgres/');
  await expect(page.locator(`.warning a[href="${flaw}"]`)).toHaveCount(1);
  await page.goto(flaw);
  await expect(page.locator('main a[href="/servers/postgres/"]').first()).toBeVisible();
});

test('a tool that no attack needs says so', async ({ page }) => {
  const idle = index.tools.find(
    ({ category, effects, unknown }) => category === 'other' && !unknown && !effects.length,
  );
  await page.goto(toolPath(idle?.server ?? '', idle?.slug ?? ''));
  await expect(page.locator('main')).toContainText('No attack of the database needs what this tool has');
});

test('every attack has its case, its evidence and its policy or a plain sentence', async ({ request }) => {
  const list = await html(request, attacksPath());
  for (const attack of attacks) {
    expect(list, attack).toContain(`href="${attackPath(attack)}"`);
    const text = await html(request, attackPath(attack));
    for (const id of ['how-it-works', 'the-case', 'evidence', 'needs', 'what-stops-it', 'policy', 'sources'])
      expect(text.split(`id="${id}"`), `${attack}: ${id}`).toHaveLength(2);
    expect(text.indexOf('id="the-case"'), attack).toBeLessThan(text.indexOf('Source: '));
    const listed = text.includes(`href="${attackToolsPath(attack)}"`);
    expect(listed, `${attack}: tools or a sentence`).not.toBe(
      text.includes('Nothing that a definition shows') || text.includes('no document to show'),
    );
    expect(text.includes('<policy-picker'), `${attack}: a policy where tools are listed`).toBe(listed);
  }
});

test('an attack offers no posture that would not help', async ({ page }) => {
  await page.goto(attackPath('toxic-flow'));
  await expect(page.getByRole('radio', { name: 'Cautious' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Recommended' })).toHaveCount(0);
  await expect(page.locator('pre.policy').filter({ visible: true })).toHaveCount(1);
});

test('the example against path traversal holds a rule on the path', async ({ page }) => {
  await page.goto(attackPath('path-traversal'));
  await expect(page.locator('pre.policy').filter({ visible: true })).toContainText('args.path');
});

test('the guide on enforcement leads to a page for every format', async ({ page }) => {
  await page.goto(guidePath('enforce'));
  for (const { id, audience } of formats)
    if (!audience) await expect(page.locator(`main a[href="${enforcePath(id)}"]`).first()).toBeVisible();
});
