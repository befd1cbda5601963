import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { bundlePath, serverPath, toolPath } from '#paths.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const SERVER = 'filesystem';
const TOOL = toolPath(SERVER, 'write_file');

async function choose(page: Page, posture: string, format: string) {
  await page.getByRole('radio', { name: posture }).check();
  await page.getByRole('radio', { name: format, exact: true }).check();
}

function shown(page: Page) {
  return page.locator('policy-picker section[data-format-id]').filter({ visible: true });
}

function pasted(page: Page) {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function parts(page: Page) {
  return {
    document: await shown(page).locator('pre').filter({ visible: true }).textContent(),
    effect: await shown(page).locator('.effect').filter({ visible: true }).textContent(),
    steps: await shown(page).locator('.steps').filter({ visible: true }).textContent(),
    answer: (await page.locator('.answer p[data-format]').filter({ visible: true }).allTextContents()).join(' '),
  };
}

test('document, effect, steps and answers follow the choice together, on this page and the next', async ({ page }) => {
  await page.goto(TOOL);
  const before = await parts(page);
  expect(before.document).toContain('permissions');
  await choose(page, 'Read-only', 'Intercept');
  await expect(shown(page)).toHaveCount(1);
  const after = await parts(page);
  for (const part of ['document', 'effect', 'steps', 'answer'] as const)
    expect(after[part], part).not.toBe(before[part]);
  expect(after.document).toContain('default: deny');
  expect(after.effect).toContain('refused');
  expect(after.steps).toContain('intercept');
  expect(after.answer).toContain('rate_limit');
  expect(after.answer).not.toContain('Claude Code');

  await page.goto(toolPath(SERVER, 'read_text_file'));
  await expect(page.getByRole('radio', { name: 'Intercept', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Read-only' })).toBeChecked();
  await expect(shown(page).locator('h3')).toHaveText('Intercept');
});

test('what a tool page copies is what it downloads', async ({ page }) => {
  await page.goto(TOOL);
  for (const [posture, format] of [
    ['Recommended', 'Claude Code'],
    ['Read-only', 'Intercept'],
    ['Cautious', 'Codex CLI'],
  ] as const) {
    await choose(page, posture, format);
    await shown(page).getByRole('button', { name: 'Copy' }).filter({ visible: true }).click();
    await expect(shown(page).getByRole('button', { name: 'Copied' })).toBeVisible();
    const downloading = page.waitForEvent('download');
    await shown(page)
      .getByRole('button', { name: /^Download/ })
      .filter({ visible: true })
      .click();
    const download = await downloading;
    const text = readFileSync(await download.path(), 'utf8');
    expect(text, format).toContain('write_file');
    expect(await pasted(page), format).toBe(text);
    await expect(
      shown(page)
        .getByRole('button', { name: `Download ${download.suggestedFilename()}` })
        .first(),
    ).toBeVisible();
  }
});

test('what a server page copies is its file, in the page or not', async ({ page, request }) => {
  await page.goto(serverPath('github'));
  for (const [posture, label, format, filename] of [
    ['recommended', 'Recommended', 'Claude Code', 'claude-code.settings.json'],
    ['cautious', 'Cautious', 'Intercept', 'intercept.yaml'],
    ['read-only', 'Read-only', 'Copilot CLI', 'copilot-cli.sh'],
  ] as const) {
    await choose(page, label, format);
    await shown(page).getByRole('button', { name: 'Copy' }).filter({ visible: true }).click();
    await expect(shown(page).getByRole('button', { name: 'Copied' })).toBeVisible();
    const address = bundlePath('github', posture, filename);
    const file = await (await request.get(address)).text();
    expect(file.length).toBeGreaterThan(20);
    expect(await pasted(page), filename).toBe(file);
    await expect(
      shown(page)
        .getByRole('link', { name: `Download ${filename}` })
        .filter({ visible: true }),
    ).toHaveAttribute('href', address);
    await expect(shown(page).locator('.curl').filter({ visible: true })).toContainText(address);
  }
});

test('a server page offers reads free, writes ask for Claude Code first', async ({ page, request }) => {
  await page.goto(serverPath(SERVER));
  const lead = page.getByRole('region', { name: /Reads free, writes ask/ });
  await lead.getByRole('button', { name: 'Copy' }).click();
  await expect(lead.getByRole('button', { name: 'Copied' })).toBeVisible();
  const address = bundlePath(SERVER, 'cautious', 'claude-code.settings.json');
  const text = await (await request.get(address)).text();
  expect(await pasted(page)).toBe(text);
  const { permissions } = JSON.parse(text);
  expect(permissions.allow).toContain(`mcp__${SERVER}__read_text_file`);
  expect(permissions.allow).not.toContain(`mcp__${SERVER}__write_file`);
  await expect(lead.locator('.curl')).toContainText(address);
});
