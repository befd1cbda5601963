import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { SITES } from './addresses.ts';

const PAGES = {
  home: '/',
  servers: '/servers/',
  server: '/servers/filesystem/',
  tool: '/tools/filesystem/write_file/',
  category: '/categories/write/',
  level: '/risk/high/',
  effect: '/effects/destructive/',
  search: '/search/?q=file',
  attacks: '/attacks/',
  attack: '/attacks/path-traversal/',
  'tools of an attack': '/attacks/destructive-autonomy/tools/',
  guides: '/guides/',
  methodology: '/guides/methodology/',
  enforcement: '/guides/enforce/',
  glossary: '/guides/glossary/',
  'stack check': '/check/',
  rules: '/rules/',
  rule: '/rules/name-destroys/',
  meanings: '/same/',
  accuracy: '/accuracy/',
  'open data': '/api/',
  contact: '/contact/',
  'contact form': `${SITES[1].url}/contact/`,
  changes: '/changes/',
  'changes of a server': '/changes/everything/',
  'not found': '/nowhere/',
};

for (const [name, path] of Object.entries(PAGES))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [390, 1440])
      test(`axe finds nothing: ${name}, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          bypassCSP: true,
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        await page.goto(new URL(path, baseURL).href);
        if (path.includes('?q=')) await expect(page.locator('.result').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html)
              .join(' ')}`,
        );
        expect(found).toEqual([]);
        await context.close();
      });
