import { EXAMPLE } from './example.client.ts';

/** A text that a reader gave, with the name of its file if it came in one. */
export type Given = { text: string; name?: string };

/** Hears every way to give a text: typed, pasted, as files chosen or dropped, and the example. */
export function hearTexts(check: HTMLElement, given: (texts: Given[]) => void): void {
  const field = check.querySelector('textarea') as HTMLTextAreaElement;
  const chooser = check.querySelector('input[type=file]') as HTMLInputElement;
  check.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    given([{ text: field.value }]);
  });
  field.addEventListener('change', () => given([{ text: field.value }]));
  // The text is masked before it is shown, so a secret never stands on the screen.
  field.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted === '') return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = field;
    given([{ text: value.slice(0, selectionStart) + pasted + value.slice(selectionEnd) }]);
  });
  check.querySelector('[data-do=example]')?.addEventListener('click', () => given([{ text: EXAMPLE }]));
  chooser.addEventListener('change', async () => given(await readFiles(chooser.files as FileList)));
  check.addEventListener('dragover', (event) => event.preventDefault());
  check.addEventListener('drop', async (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    given(await readFiles(event.dataTransfer.files));
  });
}

const MOST_FILES = 20;

function readFiles(files: FileList): Promise<Given[]> {
  const chosen = [...files].slice(0, MOST_FILES);
  return Promise.all(chosen.map(async (file) => ({ text: await file.text(), name: file.name.replace(/\.\w+$/, '') })));
}
