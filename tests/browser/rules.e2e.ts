import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SITES } from './addresses.ts';
import { guardRails } from '#classify/guard-rails/index.ts';
import { rules as learned } from '#classify/rules/index.ts';
import type { CatalogueIndex, ServerEntry, ToolEntry } from '#model/entry.ts';
import { apiServerPath, meaningPath, meaningsPath, rulePath, rulesPath, serverPath, toolPath } from '#paths.ts';

const index = JSON.parse(readFileSync('.catalogue/prepared/index.json', 'utf8')) as CatalogueIndex;
const entries = index.servers.map(
  ({ server }) => JSON.parse(readFileSync(`.catalogue/prepared/servers/${server.slug}.json`, 'utf8')) as ServerEntry,
);

const rules = [...guardRails, ...learned];

test('every rule has a page that the list of rules leads to', async ({ page, request }) => {
  await page.goto(rulesPath());
  const links = await page
    .locator('table.rules th a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.toSorted()).toEqual(rules.map(({ id }) => rulePath(id)).toSorted());
  for (const { id, title } of rules) {
    const answer = await request.get(rulePath(id));
    expect(answer.status(), id).toBe(200);
    expect(await answer.text(), id).toContain(title.replaceAll("'", '&#39;'));
  }
});

test('the page of a rule shows its examples, why others are none, and tools with the words', async ({ page }) => {
  const rule = rules.find(({ id }) => id === 'lead-destroys');
  await page.goto(rulePath('lead-destroys'));
  const shown = entries.flatMap(({ tools }) =>
    tools.filter(({ verdict }) => verdict.evidence.some((evidence) => evidence.rule === 'lead-destroys')),
  );
  await expect(page.locator('main')).toContainText(`for ${shown.length.toLocaleString('en')} of them`);
  for (const { because } of rule?.examples.ignores ?? [])
    await expect(page.locator('main')).toContainText(because.replaceAll('`', ''));
  for (const row of await page.locator('table.fired tbody tr').all())
    expect(await row.locator('mark').count()).toBeGreaterThan(0);
});

test('evidence on the page of a tool leads to its rule', async ({ page }) => {
  const source = entries.find(({ tools }) => tools.some(({ verdict }) => verdict.evidence.length > 0));
  const entry = source?.tools.find(({ verdict }) => verdict.evidence.length > 0);
  await page.goto(toolPath(source?.server.slug ?? '', entry?.slug ?? ''));
  const link = page.locator('table.evidence a').first();
  const rule = entry?.verdict.evidence.find(({ field }) => field)?.rule ?? '';
  await expect(page.locator(`table.evidence a[href="${rulePath(rule)}"]`).first()).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/rules\/[a-z-]+\/$/);
});

test('tools that mean the same are compared, and their pages lead there', async ({ page }) => {
  await page.goto(meaningsPath());
  const address = await page.locator('table.meanings th a').first().getAttribute('href');
  await page.goto(address ?? '');
  await expect(page.locator('.lead')).toContainText(/classed alike|definitions do not/);
  const servers = await page
    .locator('table.same td a[href^="/servers/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(servers).size).toBeGreaterThan(1);
  await page.locator('table.same th a').first().click();
  await expect(page.locator(`.onward a[href="${address}"]`)).toBeVisible();
});

test('the reference tools that end a session are compared, and the one on a controller says why', async ({ page }) => {
  await page.goto(`${SITES[1].url}${meaningPath('logout')}`);
  await expect(page.locator('table.same tbody tr')).toHaveCount(5);
  await expect(page.locator('.lead')).toContainText(/Api-Logout on ThinkPLC-MCP is Execute/);
  await expect(page.locator('.lead')).toContainText(/logout on PI API MCP Server is Other/);
});

test('the annotations that a server page suggests are JSON that names tools of the server', async ({ page }) => {
  const silent = ({ tool, verdict }: ToolEntry) =>
    !tool.annotations && verdict.category === 'read' && verdict.confidence === 'high';
  const { server, tools } = entries.find((entry) => entry.tools.some(silent)) ?? { server: { slug: '' }, tools: [] };
  await page.goto(serverPath(server.slug));
  const text = await page.locator('.suggested pre').textContent();
  const suggested = JSON.parse(text ?? '') as { name: string; annotations: Record<string, boolean> }[];
  const byName = new Map(tools.map(({ tool, verdict }) => [tool.name, verdict]));
  expect(suggested.length).toBeGreaterThan(0);
  for (const { name, annotations } of suggested) {
    const verdict = byName.get(name);
    expect(verdict, name).toBeDefined();
    if (annotations['readOnlyHint'] === true) expect(verdict?.category, name).toBe('read');
    if (annotations['destructiveHint'] === false) expect(verdict?.effects, name).not.toContain('destructive');
  }
});

test('a reviewed tool shows the review, its reason and that no person made it', async ({ page }) => {
  const { tools } = JSON.parse(readFileSync('content/reviews/filesystem.json', 'utf8'));
  const review = tools.find(({ tool }: { tool: string }) => tool === 'write_file');
  await page.goto(toolPath('filesystem', 'write_file'));
  await expect(page.locator('.reviewed')).toContainText(review.reason);
  await expect(page.locator('.reviewed')).toContainText('no person did');
});

test('where a review and the rules differ, the review decides and the page says what the rules say', async ({
  page,
  request,
}) => {
  const differs = ({ verdict, review }: ToolEntry) =>
    review?.current === true && review.classifier.category !== verdict.category;
  const source = entries.find(({ tools }) => tools.some(differs));
  const entry = source?.tools.find(differs);
  if (!source || !entry?.review) throw new Error('content/reviews: no current review differs from the rules.');
  const { judged, classifier } = entry.review;
  await page.goto(toolPath(source.server.slug, entry.slug));
  await expect(page.locator('[data-verdict=category]')).toHaveText(new RegExp(judged.category, 'i'));
  await expect(page.locator('[data-verdict=rules]')).toContainText(new RegExp(classifier.category, 'i'));
  const data = await (await request.get(apiServerPath(source.server.slug))).json();
  const published = data.tools.find(({ name }: { name: string }) => name === entry.tool.name);
  expect(published.verdict.category).toBe(judged.category);
  expect(published.review.reason).toBe(judged.reason);
  expect(published.review.rules.category).toBe(classifier.category);
});
