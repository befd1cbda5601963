/** Writes the address that the reader is on into the commands within. They were built with the configured one. */
class OwnAddress extends HTMLElement {
  connectedCallback() {
    const built = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    const command = this.querySelector('code, pre');
    if (!built || !command || !location.protocol.startsWith('http')) return;
    command.textContent = command.textContent.replaceAll(`${new URL(built).origin}/`, `${location.origin}/`);
  }
}

customElements.define('own-address', OwnAddress);
