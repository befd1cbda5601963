import { expect, test, type Page } from '@playwright/test';
import { SITES } from './addresses.ts';
import { contactEndpoint } from './contact-endpoint.ts';
import { CONTACT } from './fixtures.ts';

const FORM = `${SITES[1].url}/contact/`;
const TEXT = { name: 'Ada', email: 'ada@example.org', message: 'The verdict on “logout”\nis wrong & I can show it.' };

// One endpoint for all: the tests of this file run one after the other.
test.describe.configure({ mode: 'serial' });

const endpoint = contactEndpoint();

test.beforeAll(() => endpoint.start());
test.afterAll(() => endpoint.stop());
test.beforeEach(() => endpoint.reset());

async function fill(page: Page) {
  await page.goto(FORM);
  await page.getByLabel('Name').fill(TEXT.name);
  await page.getByLabel('Mail address').fill(TEXT.email);
  await page.getByLabel('Message').fill(TEXT.message);
}

function send(page: Page) {
  return page.getByRole('button', { name: 'Send' }).click();
}

async function kept(page: Page) {
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('Name')).toHaveValue(TEXT.name);
  await expect(page.getByLabel('Mail address')).toHaveValue(TEXT.email);
  await expect(page.getByLabel('Message')).toHaveValue(TEXT.message);
}

test('a message arrives, and the page says so where the focus is', async ({ page }) => {
  await fill(page);
  await send(page);
  await expect(page.getByRole('status').filter({ hasText: 'Message sent' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Send' })).toBeHidden();
  expect(endpoint.received()).toEqual([
    {
      ...TEXT,
      website: '',
      next: expect.stringMatching(/contact\/sent\/$/),
    },
  ]);
});

test('a refusal by the endpoint keeps the text, and the next attempt is sent', async ({ page }) => {
  endpoint.answersWith(500);
  await fill(page);
  await send(page);
  await expect(page.getByRole('alert')).toContainText('500');
  await kept(page);
  endpoint.answersWith(200);
  await send(page);
  await expect(page.getByRole('status').filter({ hasText: 'Message sent' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  expect(endpoint.received()).toHaveLength(2);
});

test('a broken connection keeps the text', async ({ page }) => {
  endpoint.answersWith(0);
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
  expect(endpoint.received()).toEqual([]);
  await send(page);
  await expect(page.getByRole('status').filter({ hasText: 'Message sent' })).toBeVisible();
  expect(endpoint.received()).toHaveLength(1);
});

test('an empty form is not sent', async ({ page }) => {
  await page.goto(FORM);
  await send(page);
  await expect(page.getByLabel('Name')).toBeFocused();
  expect(endpoint.received()).toEqual([]);
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the browser posts the same fields and comes back', async ({ page }) => {
    await fill(page);
    await send(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Message sent');
    expect(endpoint.received()).toHaveLength(1);
    expect(endpoint.received()[0]).toMatchObject({ name: TEXT.name, email: TEXT.email, website: '' });
  });
});
