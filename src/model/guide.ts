import * as z from 'zod';

/** The front matter of `content/guides/<slug>.mdx`. */
export const Guide = z.strictObject({
  title: z.string().min(1),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  summary: z.string().regex(/^\S.*[.]$/s, 'end it with one full stop'),
  order: z.int().describe('Its place in the list of guides'),
});
export type Guide = z.output<typeof Guide>;
