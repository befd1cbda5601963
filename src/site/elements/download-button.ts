import { chosenDocument } from './chosen-document.ts';

/** Saves the document that it belongs to as a file. The page holds each text once, and not a second time in a link. */
class DownloadButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button') as HTMLButtonElement;
    button.addEventListener('click', () => {
      const text = chosenDocument(this)?.querySelector('pre')?.textContent ?? '';
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
      link.download = button.value;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }
}

customElements.define('download-button', DownloadButton);
