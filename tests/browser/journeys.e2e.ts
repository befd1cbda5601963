import { expect, test, type Page } from '@playwright/test';
import { homePath, serverPath, toolPath } from '#paths.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const TOOL = toolPath('filesystem', 'write_file');

function pasted(page: Page) {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function tabTo(page: Page, isThere: () => Promise<boolean>) {
  for (let presses = 0; presses < 150; presses++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('150 presses of Tab do not lead there');
}

test('from a misspelt name to a copied policy', async ({ page }) => {
  await page.goto(homePath());
  await page.locator('#search').fill('wirte_fiel');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('write_file');
  await page.getByRole('radio', { name: 'Read-only' }).check();
  await page.getByRole('button', { name: 'Copy' }).filter({ visible: true }).first().click();
  await expect(page.getByRole('button', { name: 'Copied' }).filter({ visible: true })).toBeVisible();
  expect(JSON.parse(await pasted(page)).permissions.deny).toEqual(['mcp__filesystem__write_file']);
});

test('keyboard only: from home to a copied policy', async ({ page }) => {
  await page.goto(homePath());
  await page.keyboard.press('/');
  await page.keyboard.type('write_file');
  await expect(page.getByRole('option').first()).toContainText('write_file');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('write_file');
  const focused = (text: RegExp) => async () =>
    text.test(await page.locator(':focus').evaluateAll((found) => found[0]?.parentElement?.textContent ?? ''));
  await tabTo(page, focused(/^\s*Recommended/));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Cautious' })).toBeChecked();
  await tabTo(page, focused(/^\s*Copy\s*$/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' }).filter({ visible: true })).toBeVisible();
  expect(await pasted(page)).toContain('mcp__filesystem__write_file');
});

test('dark mode follows the system, and nothing stays light', async ({ page }) => {
  const lightness = () =>
    page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const of = (colour: string) => {
        if (!context) return 0;
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].reduce((sum, part) => sum + part, 0) / 3;
      };
      const style = getComputedStyle(document.documentElement);
      const policy = getComputedStyle(document.querySelector('.policy') as Element);
      return { paper: of(style.backgroundColor), ink: of(style.color), policy: of(policy.backgroundColor) };
    });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(TOOL);
  const light = await lightness();
  expect(light.paper).toBeGreaterThan(light.ink);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await lightness();
  expect(dark.paper).toBeLessThan(60);
  expect(dark.policy).toBeLessThan(60);
  expect(dark.ink).toBeGreaterThan(180);
});

for (const [name, format] of [
  ['Cautious', 'Claude Code'],
  ['Recommended', 'Intercept'],
  ['Recommended', 'PolicyLayer'],
] as const)
  test(`print preview of a policy page: ${format} on one sheet`, async ({ page }) => {
    await page.goto(TOOL);
    await page.getByRole('radio', { name }).check();
    await page.getByRole('radio', { name: format, exact: true }).check();
    const chosen = page.locator('section[data-format-id]').filter({ visible: true });
    const text = await chosen.locator('pre').filter({ visible: true }).textContent();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-verdict=risk]').first()).toBeVisible();
    await expect(chosen).toHaveCount(1);
    await expect(chosen.locator('pre').filter({ visible: true })).toHaveText(text ?? '');
    await expect(chosen.locator('.steps').filter({ visible: true })).toBeVisible();
    for (const left of ['header.site', 'footer.site', '.toc', '.choices', '.actions', '.related', '.questions'])
      await expect(page.locator(left).filter({ visible: true }), left).toHaveCount(0);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets).toHaveLength(1);
  });

test('at 200 % zoom on a small screen nothing is cut off', async ({ page }) => {
  // 1280 pixels at 400 % is 320: the narrowest that a page must fit; 200 % of a phone is near it.
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [homePath(), TOOL, serverPath('github'), '/check/', '/search/?q=file']) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
  }
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [homePath(), TOOL]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), path).toBe('auto');
  }
});
