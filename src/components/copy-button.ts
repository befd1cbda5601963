const CONFIRMED = 2_000;

/** Copies the document beside it to the clipboard and says so. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button') as HTMLButtonElement;
    const label = button.textContent;
    button.addEventListener('click', async () => {
      const text = this.closest('.document')?.querySelector('pre')?.textContent ?? '';
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Select the text to copy it';
      }
      setTimeout(() => (button.textContent = label), CONFIRMED);
    });
  }
}

customElements.define('copy-button', CopyButton);
