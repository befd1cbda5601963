import { createServer, type Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { SITES } from './addresses.ts';
import { CONTACT, REPOSITORY } from './fixtures.ts';

const FORM = `${SITES[1].url}/contact/`;
const TEXT = { name: 'Ada', email: 'ada@example.org', message: 'The verdict on “logout”\nis wrong & I can show it.' };

// One endpoint for all: the tests of this file run one after the other.
test.describe.configure({ mode: 'serial' });

let server: Server;
let status = 200;
let received: Record<string, string>[] = [];

test.beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (status === 0) {
      request.socket.destroy();
      return;
    }
    received.push(Object.fromEntries(new URLSearchParams(body)));
    const sent = status === 200 && !request.headers.accept?.includes('json');
    const location = sent ? { location: `${SITES[1].url}/contact/sent/` } : {};
    response.writeHead(sent ? 303 : status, { 'access-control-allow-origin': '*', ...location }).end();
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(CONTACT).port), '127.0.0.1', resolve));
});
test.afterAll(() => server.close());
test.beforeEach(() => {
  status = 200;
  received = [];
});

const fill = async (page: Page) => {
  await page.goto(FORM);
  await page.getByLabel('Name').fill(TEXT.name);
  await page.getByLabel('Mail address').fill(TEXT.email);
  await page.getByLabel('Message').fill(TEXT.message);
};
const send = (page: Page) => page.getByRole('button', { name: 'Send' }).click();
const kept = async (page: Page) => {
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('Name')).toHaveValue(TEXT.name);
  await expect(page.getByLabel('Mail address')).toHaveValue(TEXT.email);
  await expect(page.getByLabel('Message')).toHaveValue(TEXT.message);
};

test('a message arrives, and the page says so where the focus is', async ({ page }) => {
  await fill(page);
  await send(page);
  await expect(page.getByRole('status').filter({ hasText: 'Message sent' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Send' })).toBeHidden();
  expect(received).toEqual([
    {
      ...TEXT,
      website: '',
      next: expect.stringMatching(/contact\/sent\/$/),
    },
  ]);
});

test('a refusal by the endpoint keeps the text, and the next attempt is sent', async ({ page }) => {
  status = 500;
  await fill(page);
  await send(page);
  await expect(page.getByRole('alert')).toContainText('500');
  await kept(page);
  status = 200;
  await send(page);
  await expect(page.getByRole('status').filter({ hasText: 'Message sent' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  expect(received).toHaveLength(2);
});

test('a broken connection keeps the text', async ({ page }) => {
  status = 0;
  await fill(page);
  await send(page);
  await expect(page.getByRole('alert')).toContainText('does not answer');
  await kept(page);
});

test('the trap holds a program back, and a person who fell into it sends once more', async ({ page }) => {
  await fill(page);
  const trap = page.locator('[name=website]');
  await expect(trap).toHaveAttribute('tabindex', '-1');
  await trap.evaluate((field: HTMLInputElement) => (field.value = 'https://spam.example/'));
  await send(page);
  await kept(page);
  expect(received).toEqual([]);
  await send(page);
  await expect(page.getByRole('status').filter({ hasText: 'Message sent' })).toBeVisible();
  expect(received).toHaveLength(1);
});

test('an empty form is not sent', async ({ page }) => {
  await page.goto(FORM);
  await send(page);
  await expect(page.getByLabel('Name')).toBeFocused();
  expect(received).toEqual([]);
});

test('a page may send to the endpoint and to nothing else abroad', async ({ page }) => {
  await page.goto(FORM);
  const reaches = (address: string) =>
    page.evaluate(
      (to) =>
        fetch(to, { method: 'POST', body: '', headers: { accept: 'application/json' } }).then(
          () => true,
          () => false,
        ),
      address,
    );
  expect(await reaches(CONTACT)).toBe(true);
  expect(await reaches(new URL('/other', CONTACT).href)).toBe(false);
  await page.goto(`${SITES[1].url}/`);
  expect(await reaches(CONTACT)).toBe(false);
});

test('without an endpoint and a repository there is no form and no address of a stranger', async ({ page }) => {
  await page.goto('/contact/');
  await expect(page.locator('main form')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('takes no messages of its own');
  expect(await page.locator('main a[href^="http"]').count()).toBe(0);
  await page.goto('/tools/filesystem/write_file/');
  await page.getByRole('link', { name: 'Suggest a correction' }).click();
  await expect(page).toHaveURL('/guides/correct-a-verdict/');
});

test('where the build names a repository, the page links to its issues', async ({ page }) => {
  await page.goto(FORM);
  const link = page.locator('main').getByRole('link', { name: 'Write an issue', exact: true });
  await expect(link).toHaveAttribute('href', `${REPOSITORY}/issues/new`);
});

test('a correction is an issue that names its tool and page', async ({ page }) => {
  await page.goto(`${SITES[1].url}/tools/pi-api/logout/`);
  const link = await page.getByRole('link', { name: 'Suggest a correction' }).getAttribute('href');
  expect(link).toContain(`${REPOSITORY}/issues/new?`);
  const fields = new URL(link ?? '').searchParams;
  expect(fields.get('title')).toBe('Verdict on pi-api/logout');
  expect(fields.get('body')).toContain('/tools/pi-api/logout/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the browser posts the same fields and comes back', async ({ page }) => {
    await fill(page);
    await send(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Message sent');
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ name: TEXT.name, email: TEXT.email, website: '' });
  });
});
