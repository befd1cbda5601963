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
  const facts = page.locator('.result .facts');
  await expect(facts.filter({ hasNotText: /high|critical/ })).toHaveCount(0);
  expect(await facts.count()).toBeGreaterThan(0);
});

test('nothing found says what to try', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.locator('search-page [role=status]')).toContainText('Nothing found');
});

test('a misspelt name is found, in the suggestions and on the search page', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('wirte_fiel');
  await expect(page.getByRole('option').first()).toContainText('write_file');
  await page.goto('/search/?q=craete_pull_reqest');
  await expect(page.locator('.result .name').first()).toHaveText('create_pull_request');
  await expect(page.locator('search-page [role=status]')).toContainText('Nothing is spelled');
  await page.goto('/search/?q=filesytsem');
  await expect(page.locator('.result .name').first()).toHaveText('Filesystem');
});

test('a sentence, or a name as a client writes it, finds the tool that has the most of it', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('mcp__github__create_issue');
  const option = page.getByRole('option').first();
  await expect(option).toContainText('create_issue');
  await expect(option).toContainText('GitHub');
  await page.goto('/search/?q=send+slack+messge');
  await expect(page.locator('.result .name').first()).toHaveText('slack_post_message');
  await expect(page.locator('search-page [role=status]')).toContainText('Nothing has all of');
});

test('of a misspelt name no more is counted than is listed', async ({ page }) => {
  for (const [asked, meant] of [
    ['browser_clik', 'browser_click'],
    ['wirte_file', 'write_file'],
  ]) {
    await page.goto(`/search/?q=${asked}`);
    await expect(page.locator('.result .name').first()).toHaveText(meant ?? '');
    const listed = await page.locator('.result').count();
    await expect(page.locator('search-page [role=status]')).toContainText(`${listed} name`);
    const tools = page.locator('label', { has: page.locator('#kind-tool') });
    await expect(tools.locator('small')).toHaveText(String(await page.locator('.result[data-kind=tool]').count()));
  }
});

test('results are grouped into servers and tools', async ({ page }) => {
  await page.goto('/search/?q=slack');
  const groups = page.locator('search-page section');
  await expect(groups.locator('h2')).toContainText(['Servers', 'Tools']);
  await expect(groups.first().locator('.name').first()).toHaveText('Slack');
});

test('attacks, guides, rules and classes are found below servers and tools', async ({ page }) => {
  const group = (title: string) =>
    page.locator('search-page section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await page.goto('/search/?q=poisoning');
  await expect(group('Attacks').locator('.name').first()).toHaveText('Tool poisoning');
  await page.goto('/search/?q=glossary');
  await expect(group('Guides').locator('.name').first()).toHaveText('Glossary');
  await page.goto('/search/?q=destructive');
  await expect(group('Categories, levels and effects').locator('.name').first()).toHaveText('Destructive tools');
  await page.goto('/search/?q=MCP03');
  await expect(group('Attacks').locator('.result')).not.toHaveCount(0);
  await page.goto('/search/?q=write+file');
  await expect(page.locator('search-page section h2').first()).toHaveText(/^(Servers|Tools)$/);
});

test('an attack is found from the search box, also where its name is misspelt', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tool shadowing');
  await page.getByRole('option', { name: /^Tool shadowing/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tool shadowing');
  await page.goto('/search/?q=confusd+deptuy');
  await expect(page.locator('.result .name').first()).toContainText(/confused deputy/i);
});

test('recent searches are kept until they are cleared', async ({ page }) => {
  await page.goto('/search/?q=create');
  await page.locator('.result .name').first().click();
  await page.goto('/search/');
  await expect(page.locator('.recent a')).toHaveText(['create']);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('.recent')).toBeHidden();
  await page.reload();
  await expect(page.locator('search-page [role=status]')).toContainText('Type a name');
  await expect(page.locator('.recent')).toBeHidden();
});

test('a browser can take the catalogue as a search engine', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('link[rel=search]').getAttribute('href');
  const text = await (await request.get(address ?? '')).text();
  expect(text).toMatch(/template="https?:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/);
});
