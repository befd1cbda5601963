import type { Posture } from '#model/words.ts';
import type { Formed, Stack } from '#stack/index.ts';
import { collisionsPart, combinationsPart, summaryOf } from './combinations.client.ts';
import { documentsPart, remainsText } from './documents.client.ts';
import { engineFrom } from './engine.client.ts';
import { hearTexts, type Given } from './input.client.ts';
import { namesPart } from './names.client.ts';
import { stacksOf } from './parts.client.ts';
import { badgesOf, serversPart } from './servers.client.ts';

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'dragenter'];

const NAME_FIRST = 'A policy names the server. Give the name above, and the document stands here.';

/** Checks a pasted configuration. The catalogue is loaded whole at the first sign of a reader, and nothing is asked for later. */
class StackCheck extends HTMLElement {
  #text = this.querySelector('textarea') as HTMLTextAreaElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #results = this.querySelector('.results') as HTMLElement;
  #badges = (this.querySelector('template') as HTMLTemplateElement).content;
  #stack: Stack = { servers: [], unknown: [], problems: [] };
  #formed: Formed[] = [];
  #asked = 0;

  connectedCallback() {
    hearTexts(this, (texts) => void this.#check(texts));
    this.querySelector('[data-do=clear]')?.addEventListener('click', () => {
      this.#clear();
      this.#text.focus();
    });
    this.#results.addEventListener('change', () => void this.#showPolicy());
    this.#results.addEventListener('input', ({ target }) => this.#rename(target as HTMLInputElement));
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, () => void this.#engine(), { once: true });
  }

  async #engine() {
    if (this.#status.textContent === '') this.#status.textContent = 'Loading the catalogue …';
    try {
      const engine = await engineFrom(this.dataset['source'] ?? '');
      if (this.#status.textContent === 'Loading the catalogue …') this.#status.textContent = 'Ready.';
      return engine;
    } catch {
      this.#status.textContent = 'The catalogue could not be loaded. Reload the page to try again.';
      return undefined;
    }
  }

  #clear() {
    this.#asked += 1;
    this.#text.value = '';
    this.#show({ servers: [], unknown: [], problems: [] }, []);
    this.#results.hidden = true;
    this.#status.textContent = 'Cleared.';
  }

  // A list of tools waits for the classifier; what was given after it must not be overwritten by it.
  async #check(texts: Given[]) {
    if (texts.every(({ text }) => text.trim() === '')) {
      this.#clear();
      return;
    }
    this.#asked += 1;
    const asked = this.#asked;
    const engine = await this.#engine();
    if (!engine || asked !== this.#asked) return;
    const { joinedStack, formedBy, data } = engine;
    const pasted = texts.map(({ text }) => engine.readPaste(text));
    this.#text.value = pasted.length === 1 ? (pasted[0]?.shown ?? '') : '';
    const { parts, why } = await stacksOf(engine, pasted, texts);
    if (asked !== this.#asked) return;
    this.#results.hidden = parts.length === 0;
    const stack = joinedStack(parts);
    this.#show(
      stack,
      data.combinations.map((combination) => formedBy(stack, combination)),
    );
    // One server alone collides with nothing, and what nobody knows cannot be said to be free of it.
    this.#part('collisions', stack.servers.length > 1 ? collisionsPart(engine.collisionsIn(stack)) : []);
    await this.#showPolicy();
    this.#status.textContent = [...(parts.length > 0 ? [summaryOf(stack, this.#formed)] : []), ...why].join(' ');
  }

  #show(stack: Stack, formed: Formed[]) {
    this.#stack = stack;
    this.#formed = formed;
    this.#part('found', serversPart(stack, badgesOf(this.#badges)));
    this.#part('combinations', combinationsPart(formed, stack));
    this.#part('names', namesPart(stack));
    this.#part('documents', []);
  }

  #part(name: string, children: (Node | string)[]) {
    this.querySelector(`.${name}`)?.replaceChildren(...children);
  }

  #chosen(name: string) {
    return (this.querySelector(`[name="${name}"]`) as HTMLSelectElement).value;
  }

  #broken({ slug }: Formed) {
    return this.querySelector<HTMLInputElement>(`[name="break-${slug}"]:checked`)?.value;
  }

  #rename({ dataset, value }: HTMLInputElement) {
    const server = this.#stack.servers[Number(dataset['server'] ?? NaN)];
    if (!server) return;
    const name = value.trim();
    server.unnamed = name === '';
    if (name !== '') server.name = name;
    void this.#showPolicy();
  }

  async #showPolicy() {
    const engine = await this.#engine();
    if (!engine) return;
    const denied = this.#formed.flatMap((formed) =>
      formed.legs.flatMap(({ leg, members }) => (leg === this.#broken(formed) ? members : [])),
    );
    const wanted = { format: this.#chosen('format'), posture: this.#chosen('posture') as Posture, denied };
    const policy = engine.stackPolicy(this.#stack, wanted);
    const complete = this.#formed.filter((formed) => formed.complete);
    this.#part('remains', remainsText(complete.map((formed) => engine.remains(formed, policy.actions))));
    (this.querySelector('.policies') as HTMLElement).hidden = policy.documents.length === 0;
    const named = this.#stack.servers.every(({ unnamed }) => !unnamed);
    this.#part('documents', named ? documentsPart(policy) : [NAME_FIRST]);
  }
}

customElements.define('stack-check', StackCheck);
