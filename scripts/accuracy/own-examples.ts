import type { Rule } from '#classify/define-rule.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';

/** A tool to be judged, and where it comes from. */
export type Case = { tool: Tool; server: ServerFacts; origin: string };

/** A rule's own examples as tools. */
export function examplesOf({ examples }: Rule): Case[] {
  return examples.matches.map(
    ({ name, title, description = '', inputSchema = {}, annotations, server = 'Sample' }) => ({
      tool: {
        name,
        description,
        inputSchema,
        ...(title !== undefined && { title }),
        ...(annotations && { annotations }),
      },
      server: { slug: 'sample', title: server },
      origin: 'example',
    }),
  );
}
