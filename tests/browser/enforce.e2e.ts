import { expect, test, type Page } from '@playwright/test';
import { bundlePath, enforcePath, guidePath, serverPath, toolPath } from '#paths.ts';

const SERVER = 'filesystem';

function shown(page: Page) {
  return page.locator('policy-picker section[data-format-id]').filter({ visible: true });
}

test('what undoes a policy follows the chosen format', async ({ page }) => {
  await page.goto(serverPath(SERVER));
  const undoes = shown(page).locator('.undoes');
  await page.getByRole('radio', { name: 'Codex CLI', exact: true }).check();
  await expect(undoes.getByRole('heading')).toHaveText('What undoes it');
  await expect(undoes).toContainText('--dangerously-bypass-approvals-and-sandbox');
  await page.getByRole('radio', { name: 'Claude Code', exact: true }).check();
  await expect(undoes).toContainText('--dangerously-skip-permissions');
  await expect(undoes).not.toContainText('--dangerously-bypass-approvals-and-sandbox');
});

test("an administrator's document is chosen like any other, and says what its user cannot undo", async ({
  page,
  request,
}) => {
  await page.goto(serverPath(SERVER));
  await page.getByRole('radio', { name: 'Claude Code (managed)', exact: true }).check();
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toContainText('whose name is not listed does not start');
  const address = bundlePath(SERVER, 'recommended', 'claude-code.managed-settings.json');
  await expect(
    shown(page)
      .getByRole('link', { name: /^Download/ })
      .filter({ visible: true }),
  ).toHaveAttribute('href', address);
  const document = await (await request.get(address)).json();
  expect(document.allowManagedPermissionRulesOnly).toBe(true);

  await page.goto(toolPath(SERVER, 'write_file'));
  await expect(page.getByRole('radio', { name: /managed/ })).toHaveCount(0);
  await expect(shown(page)).toHaveCount(1);
});

test('a tool page leads to the settings that undo its rule', async ({ page }) => {
  await page.goto(toolPath(SERVER, 'write_file'));
  await shown(page)
    .getByRole('link', { name: /settings undo it: what to look for$/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${enforcePath('claude-code')}#undoes$`));
  await expect(page.getByRole('heading', { level: 2, name: 'What undoes it' })).toBeInViewport();
  await expect(page.getByText('--dangerously-skip-permissions').first()).toBeVisible();
});

test('the guide compares the clients and leads to the page of each', async ({ page }) => {
  await page.goto(guidePath('enforce'));
  const table = page.getByRole('group', { name: 'What each client does without a rule' });
  const row = table.getByRole('row', { name: /^Codex CLI/ });
  await expect(row.getByRole('cell')).toContainText([/^\d+\.\d+\.\d+$/, 'asks', 'is refused', 'runs']);
  await row.getByRole('link', { name: 'Codex CLI' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enforce a policy in Codex CLI');
  await expect(page.getByRole('heading', { level: 3, name: 'Codex CLI (managed)' })).toBeVisible();
});

test('a page shows how the document names a tool under keys that people have', async ({ page }) => {
  await page.goto(`${enforcePath('claude-code')}#keys`);
  await expect(page.getByRole('row', { name: /^microsoft\/playwright-mcp/ })).toContainText(
    'mcp__microsoft_playwright-mcp__list_notes',
  );
});

test('a tool page leads to what a hint is worth in each client, and the answer is open', async ({ page }) => {
  await page.goto(toolPath(SERVER, 'read_text_file'));
  const hint = page.locator('[data-hint]');
  await expect(hint).toContainText(/Codex CLI.*run.* it without asking/);
  await hint.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${guidePath('enforce')}#hint$`));
  await expect(page.locator('#hint')).toBeVisible();
  await expect(page.locator('#bypass')).toBeHidden();
});
