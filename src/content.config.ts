import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { Attack } from '#model/attack.ts';
import { Guide } from '#model/guide.ts';

/** Prose that authors write. Tools never go through a collection. */
export const collections = {
  attacks: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'content/attacks' }), schema: Attack }),
  guides: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'content/guides' }), schema: Guide }),
};
