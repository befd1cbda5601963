import type { Posture } from '#model/words.ts';
import type { Formed, Pasted, Stack } from '#stack/index.ts';
import { collisionsPart, combinationsPart, summaryOf } from './stack-combinations.ts';
import { documentsPart, remainsText } from './stack-documents.ts';
import { EXAMPLE } from './stack-example.ts';
import { engineFrom, lister } from './stack-engine.ts';
import { namesPart } from './stack-names.ts';
import { badgesOf, serversPart } from './stack-servers.ts';

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'dragenter'];

const MOST_FILES = 20;

const NAME_FIRST = 'A policy names the server. Give the name above, and the document stands here.';

const UNNAMED = 'Pasted tools';

type Text = { text: string; name?: string };
type Engine = Awaited<ReturnType<typeof engineFrom>>;

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
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check([{ text: this.#text.value }]);
    });
    this.#text.addEventListener('paste', (event) => this.#paste(event));
    this.#text.addEventListener('change', () => void this.#check([{ text: this.#text.value }]));
    this.#button('example').addEventListener('click', () => void this.#check([{ text: EXAMPLE }]));
    this.#button('clear').addEventListener('click', () => {
      this.#clear();
      this.#text.focus();
    });
    const files = this.querySelector('input[type=file]') as HTMLInputElement;
    files.addEventListener('change', () => void this.#open(files.files));
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      void this.#open(event.dataTransfer.files);
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

  #button(name: string) {
    return this.querySelector(`[data-do=${name}]`) as HTMLButtonElement;
  }

  // The text is masked before it is shown, so a secret never stands on the screen.
  #paste(event: ClipboardEvent) {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted === '') return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = this.#text;
    void this.#check([{ text: value.slice(0, selectionStart) + pasted + value.slice(selectionEnd) }]);
  }

  async #open(files: FileList | null) {
    const chosen = [...(files ?? [])].slice(0, MOST_FILES);
    const read = chosen.map(async (file) => ({ text: await file.text(), name: file.name.replace(/\.\w+$/, '') }));
    await this.#check(await Promise.all(read));
  }

  #clear() {
    this.#asked += 1;
    this.#text.value = '';
    this.#show({ servers: [], unknown: [], problems: [] }, []);
    this.#results.hidden = true;
    this.#status.textContent = 'Cleared.';
  }

  // A list of tools waits for the classifier; what was given after it must not be overwritten by it.
  async #check(texts: Text[]) {
    if (texts.every(({ text }) => text.trim() === '')) return this.#clear();
    this.#asked += 1;
    const asked = this.#asked;
    const engine = await this.#engine();
    if (!engine || asked !== this.#asked) return;
    const { joinedStack, formedBy, data } = engine;
    const pasted = texts.map(({ text }) => engine.readPaste(text));
    this.#text.value = pasted.length === 1 ? (pasted[0]?.shown ?? '') : '';
    const { parts, why } = await this.#parts(engine, pasted, texts);
    if (asked !== this.#asked) return;
    this.#results.hidden = parts.length === 0;
    const stack = joinedStack(parts);
    this.#show(
      stack,
      data.combinations.map((combination) => formedBy(stack, combination)),
    );
    this.#part('collisions', collisionsPart(engine.collisionsIn(stack)));
    await this.#showPolicy();
    this.#status.textContent = [...(parts.length > 0 ? [summaryOf(stack, this.#formed)] : []), ...why].join(' ');
  }

  // A configuration is looked up; only a list of tools needs the classifier.
  async #parts({ stackOf, data }: Engine, pasted: Pasted[], texts: Text[]) {
    const parts: Stack[] = [];
    const why: string[] = [];
    for (const [place, one] of pasted.entries()) {
      if (one.kind === 'configuration') parts.push(stackOf(one.servers, data));
      else if (one.kind === 'neither') why.push(one.why);
      else {
        const listed = (await lister()).listedStack(one.raw, texts[place]?.name ?? UNNAMED);
        if (listed) parts.push(listed);
        else why.push(one.otherwise);
      }
    }
    return { parts, why };
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
    const { documents, actions } = engine.stackPolicy(this.#stack, wanted);
    const complete = this.#formed.filter((formed) => formed.complete);
    this.#part('remains', remainsText(complete.map((formed) => engine.remains(formed, actions))));
    (this.querySelector('.policies') as HTMLElement).hidden = documents.length === 0;
    const named = this.#stack.servers.every(({ unnamed }) => !unnamed);
    this.#part('documents', named ? documentsPart(documents) : [NAME_FIRST]);
  }
}

customElements.define('stack-check', StackCheck);
