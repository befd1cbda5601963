import type { Pasted, Stack } from '#stack/index.ts';
import { lister, type engineFrom } from './engine.client.ts';
import type { Given } from './input.client.ts';

type Engine = Awaited<ReturnType<typeof engineFrom>>;

const UNNAMED = 'Pasted tools';

/** The stacks in what was pasted, and why the rest is none. A configuration is looked up; only a list needs the classifier. */
export async function stacksOf({ stackOf, data }: Engine, pasted: Pasted[], texts: Given[]) {
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
