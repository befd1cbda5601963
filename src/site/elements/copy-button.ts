import { chosenDocument } from './chosen-document.ts';

const CONFIRMED = 2_000;

/** Copies the document that it belongs to, or the file that stands for it, to the clipboard and says so. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button') as HTMLButtonElement;
    const label = button.textContent;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(await this.#text());
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Select the text to copy it';
      }
      setTimeout(() => (button.textContent = label), CONFIRMED);
    });
  }

  // A document that is not in the page is read from its file: the text in view may not have come yet.
  async #text() {
    const beside = chosenDocument(this);
    const address = beside?.getAttribute('data-address');
    if (!address) return beside?.querySelector('pre')?.textContent ?? '';
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.text();
  }
}

customElements.define('copy-button', CopyButton);
