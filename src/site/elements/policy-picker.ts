const KEY = 'toolrisk.policy';

type Choice = Partial<Record<string, string>>;

function remembered(): Choice {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Choice;
  } catch {
    return {};
  }
}

/** Remembers the chosen posture and format for the next page. The choice itself works by style sheet alone. */
class PolicyPicker extends HTMLElement {
  connectedCallback() {
    const choice = remembered();
    for (const radio of this.#radios()) if (choice[radio.name] === radio.value) radio.checked = true;
    this.addEventListener('change', () => this.#remember());
  }

  #radios() {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  #remember() {
    const chosen = this.#radios().filter(({ checked }) => checked);
    try {
      localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(chosen.map(({ name, value }) => [name, value]))));
    } catch {
      // Storage may be switched off; then the choice lasts for this page.
    }
  }
}

customElements.define('policy-picker', PolicyPicker);
