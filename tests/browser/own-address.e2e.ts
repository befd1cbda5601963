import { expect, test } from '@playwright/test';
import { serverPath } from '#paths.ts';

const COMMANDS = { 'a policy': serverPath('filesystem'), 'the open data': '/api/' };

const commands = 'own-address code, own-address pre';

for (const [name, path] of Object.entries(COMMANDS))
  test(`commands fetch ${name} from the address that the reader is on`, async ({ page, baseURL, request }) => {
    await page.goto(path);
    const texts = await page.locator(commands).allTextContents();
    const addresses = texts.flatMap((text) => text.match(/https?:\/\/[^\s)]+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(new URL(address).origin).toBe(baseURL);
      expect((await request.get(address)).status(), address).toBe(200);
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('commands name the address of the canonical link', async ({ page }) => {
    for (const path of Object.values(COMMANDS)) {
      await page.goto(path);
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      await expect(page.locator(commands).first()).toContainText(`${new URL(canonical ?? '').origin}/`);
    }
  });
});
