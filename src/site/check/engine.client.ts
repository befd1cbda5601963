import type { StackData } from '#stack/index.ts';

let loaded: ReturnType<typeof load> | undefined;

/** The code of the check and the catalogue it looks things up in, loaded once. */
export function engineFrom(source: string): ReturnType<typeof load> {
  return (loaded ??= load(source));
}

/** The classifier and the readers of lists of tools, which weigh more than all the rest and serve only such a list. */
export function lister() {
  return import('#stack/listed.ts');
}

async function load(source: string) {
  const [engine, answer] = await Promise.all([import('#stack/index.ts'), fetch(source)]);
  if (!answer.ok) throw new Error(`${source} answered ${answer.status}. Reload the page.`);
  return { ...engine, data: (await answer.json()) as StackData };
}
