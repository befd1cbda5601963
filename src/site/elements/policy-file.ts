/** Loads a document from its file once it comes into view: the page itself stays small. */
class PolicyFile extends HTMLElement {
  connectedCallback() {
    const pre = this.querySelector('pre') as HTMLPreElement;
    const observer = new IntersectionObserver(async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      try {
        const answer = await fetch(this.getAttribute('src') ?? '');
        if (!answer.ok) throw new Error(answer.statusText);
        pre.textContent = await answer.text();
      } catch {
        pre.textContent = 'The document could not be loaded. Download it instead.';
      }
    });
    observer.observe(this);
  }
}

customElements.define('policy-file', PolicyFile);
