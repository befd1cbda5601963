import { expect, type Page } from '@playwright/test';
import { checkPath } from '#paths.ts';

/** Opens the check and waits for its catalogue. The list returned holds every request made from then on. */
export async function openCheck(page: Page) {
  await page.goto(checkPath());
  await page.getByRole('textbox', { name: /Configuration/ }).focus();
  await expect(page.locator('stack-check [role=status]')).toHaveText('Ready.');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}

/** Pastes a text in place of what stands in the field. */
export async function paste(page: Page, text: string) {
  await page.getByRole('textbox', { name: /Configuration/ }).evaluate((field: HTMLTextAreaElement, pasted) => {
    field.select();
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}
