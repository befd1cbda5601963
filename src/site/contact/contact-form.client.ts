const TRAPPED =
  'A field that people do not see was filled in, perhaps by the browser. It is empty again: send once more.';
const UNREACHABLE = 'The network or the service that takes messages does not answer.';
const SENT = 'Message sent. Thank you; the answer comes by mail.';

/** Sends the form from the page and says how it went. Without JavaScript the same form is posted by the browser. */
class ContactForm extends HTMLElement {
  #form = this.querySelector('form') as HTMLFormElement;
  #button = this.querySelector('button') as HTMLButtonElement;
  #failure = this.querySelector('[role=alert]') as HTMLElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #sending = false;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#sending) void this.#submit();
    });
  }

  async #submit() {
    this.#failure.hidden = true;
    const trap = this.#form.elements.namedItem('website') as HTMLInputElement;
    if (trap.value !== '') {
      trap.value = '';
      this.#fail(TRAPPED);
      return;
    }
    this.#wait(true);
    const problem = await this.#send();
    this.#wait(false);
    if (problem) {
      this.#fail(problem);
      return;
    }
    this.#form.reset();
    this.#form.hidden = true;
    this.#status.textContent = SENT;
    this.#status.focus();
  }

  async #send(): Promise<string | undefined> {
    const fields = [...new FormData(this.#form)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.name,
    ]);
    try {
      const answer = await fetch(this.#form.action, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams(fields),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      return answer.ok ? undefined : `The service that takes messages answered ${answer.status}.`;
    } catch {
      return UNREACHABLE;
    }
  }

  // Not disabled: a disabled button would lose the focus.
  #wait(sending: boolean) {
    this.#sending = sending;
    this.#button.ariaDisabled = String(sending);
    this.#status.textContent = sending ? 'Sending …' : '';
  }

  #fail(reason: string) {
    (this.#failure.querySelector('.reason') as HTMLElement).textContent = reason;
    this.#failure.hidden = false;
    this.#failure.focus();
  }
}

customElements.define('contact-form', ContactForm);
