import type { Leg } from '#model/attack.ts';
import { count, type Posture } from '#model/words.ts';
import type { Formed, Stack, StackData, StackTool } from '#stack/index.ts';
import { collisionsPart, combinationsPart } from './stack-combinations.ts';
import { documentsPart } from './stack-documents.ts';
import { EXAMPLE } from './stack-example.ts';
import { serversPart } from './stack-servers.ts';

const REMAINS = {
  allow: 'Under this posture a combination stays open: each of its parts has a tool that passes without a question.',
  ask: 'Under this posture a combination works only if a person approves one of the calls.',
  deny: 'Under this policy no combination is left: of each, one part is blocked altogether.',
};

/** Checks a pasted configuration. The catalogue is loaded before anything is pasted, and nothing is asked for later. */
class StackCheck extends HTMLElement {
  #text = this.querySelector('textarea') as HTMLTextAreaElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #results = this.querySelector('.results') as HTMLElement;
  #badges = (this.querySelector('template') as HTMLTemplateElement).content;
  #ready = this.#load();
  #stack: Stack = { servers: [], unknown: [], problems: [] };
  #formed: Formed[] = [];

  connectedCallback() {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check([this.#text.value]);
    });
    this.#text.addEventListener('paste', (event) => this.#paste(event));
    this.#text.addEventListener('change', () => void this.#check([this.#text.value]));
    this.#button('example').addEventListener('click', () => void this.#check([EXAMPLE]));
    this.#button('clear').addEventListener('click', () => this.#clear());
    const files = this.querySelector('input[type=file]') as HTMLInputElement;
    files.addEventListener('change', () => void this.#open(files.files));
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      void this.#open(event.dataTransfer.files);
    });
    this.#results.addEventListener('change', () => void this.#showPolicy());
    this.#ready.then(
      () => (this.#status.textContent = 'Ready.'),
      () => (this.#status.textContent = 'The catalogue could not be loaded. Reload the page to try again.'),
    );
  }

  async #load() {
    await new Promise((idle) =>
      'requestIdleCallback' in window ? requestIdleCallback(idle, { timeout: 1_000 }) : idle(0),
    );
    const [engine, answer] = await Promise.all([import('#stack/index.ts'), fetch(this.dataset['source'] ?? '')]);
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}. Reload the page.`);
    return { ...engine, data: (await answer.json()) as StackData };
  }

  #button(name: string) {
    return this.querySelector(`[data-do=${name}]`) as HTMLButtonElement;
  }

  // What is pasted over everything never stands on the screen as it is; within a text it is masked when the field is left.
  #paste(event: ClipboardEvent) {
    const whole = this.#text.selectionStart === 0 && this.#text.selectionEnd === this.#text.value.length;
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!whole || pasted === '') return;
    event.preventDefault();
    void this.#check([pasted]);
  }

  async #open(files: FileList | null) {
    if (files?.length) await this.#check(await Promise.all([...files].slice(0, 20).map((file) => file.text())));
  }

  #clear() {
    this.#text.value = '';
    this.#results.hidden = true;
    this.#status.textContent = 'Cleared.';
    this.#text.focus();
  }

  async #check(texts: string[]) {
    if (texts.every((text) => text.trim() === '')) return this.#clear();
    const engine = await this.#ready.catch(() => undefined);
    if (!engine) return;
    const { readPaste, stackOf, classifiedStack, formedBy, collisionsIn, data } = engine;
    const pasted = texts.map(readPaste);
    this.#text.value = pasted.map(({ shown }) => shown).join('\n\n');
    const parts = pasted.flatMap((one): Stack[] => {
      if (one.kind === 'configuration') return [stackOf(one.servers, data)];
      return one.kind === 'tools' ? [classifiedStack(one.manifests)] : [];
    });
    const why = pasted.flatMap((one) => (one.kind === 'neither' ? one.why : []));
    this.#results.hidden = parts.length === 0;
    if (parts.length === 0) return void (this.#status.textContent = why.join(' '));
    const stack: Stack = {
      servers: parts.flatMap(({ servers }) => servers),
      unknown: parts.flatMap(({ unknown }) => unknown),
      problems: [...why, ...parts.flatMap(({ problems }) => problems)],
    };
    this.#stack = stack;
    this.#formed = data.combinations.map((combination) => formedBy(stack, combination));
    this.#part('found', serversPart(stack, this.#badgeOf));
    this.#part('combinations', combinationsPart(this.#formed, stack));
    this.#part('collisions', collisionsPart(collisionsIn(stack)));
    await this.#showPolicy();
    this.#status.textContent = this.#summary();
  }

  #summary() {
    const { servers, unknown } = this.#stack;
    const complete = this.#formed.filter((formed) => formed.complete).length;
    return [
      `${count(servers.length, 'server')} recognised, ${unknown.length} not in the catalogue.`,
      complete > 0 ? `${count(complete, 'risky combination')} complete.` : 'No risky combination is complete.',
    ].join(' ');
  }

  #badgeOf = ({ risk, category, unknown }: Pick<StackTool, 'risk' | 'category' | 'unknown'>) => {
    const key = unknown ? 'unknown' : `${risk} ${category}`;
    const badge = this.#badges.querySelector(`[data-badge="${key}"]`);
    return badge?.cloneNode(true) ?? document.createTextNode(key);
  };

  #part(name: string, children: Node[]) {
    this.querySelector(`.${name}`)?.replaceChildren(...children);
  }

  #chosen(name: string) {
    return (this.querySelector(`[name="${name}"]`) as HTMLSelectElement).value;
  }

  async #showPolicy() {
    const { stackDocuments, remains } = await this.#ready;
    const posture = this.#chosen('posture') as Posture;
    const broken = this.#formed.map(
      ({ slug }) =>
        this.querySelector<HTMLInputElement>(`[name="break-${slug}"]:checked`)?.value as Leg | '' | undefined,
    );
    const denied = this.#formed.flatMap(({ legs }, place) =>
      legs.flatMap(({ leg, members }) => (leg === broken[place] ? members : [])),
    );
    const complete = this.#formed.filter((formed) => formed.complete);
    const left = complete.map((formed) => (broken[this.#formed.indexOf(formed)] ? 'deny' : remains(formed, posture)));
    const worst = (['allow', 'ask', 'deny'] as const).find((action) => left.includes(action));
    const sentence = this.querySelector('.remains') as HTMLElement;
    sentence.textContent = worst ? REMAINS[worst] : '';
    sentence.dataset['remains'] = worst ?? '';
    const documents = stackDocuments(this.#stack, { format: this.#chosen('format'), posture, denied });
    (this.querySelector('.policies') as HTMLElement).hidden = documents.length === 0;
    this.#part('documents', documentsPart(documents));
  }
}

customElements.define('stack-check', StackCheck);
