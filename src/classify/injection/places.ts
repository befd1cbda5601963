import { pointerToken } from '#definition/field.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';

/** A text that the model sees, with the field that holds it. A key stands in the object that it is a key of. */
export type Place = { text: string; field: string };

// More than any published definition has; what a hostile one has beyond it is not looked at, and its reader says so.
const MOST_PARTS = 20_000;
const MOST_TEXT = 2_000_000;

/** Everything in a definition that a model may be shown, and what its server says when it is connected. */
export function placesOf(tool: Tool, server: ServerFacts): Place[] {
  const places: Place[] = [];
  let [parts, length] = [0, 0];
  const add = (text: string, field: string) => {
    length += text.length;
    if (text.length >= SHORTEST && length <= MOST_TEXT) places.push({ text, field });
  };
  const { name, title, description, inputSchema, outputSchema, annotations, _meta } = tool;
  add(name, 'name');
  if (title) add(title, 'title');
  add(description, 'description');
  if (server.instructions) add(server.instructions, 'server/instructions');
  const queue: [unknown, string][] = [
    [inputSchema, 'inputSchema'],
    [outputSchema, 'outputSchema'],
    [annotations, 'annotations'],
    [_meta, '_meta'],
  ];
  // A list of what is left to look at, for a reader that calls itself could be made to call itself too often.
  for (let index = 0; index < queue.length && parts < MOST_PARTS; index++) {
    const [value, field] = queue[index] as [unknown, string];
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      if (++parts > MOST_PARTS) break;
      const inner = (value as Record<string, unknown>)[key];
      if (!Array.isArray(value) && key.length >= LONG_KEY) add(key, field);
      if (typeof inner === 'string') {
        if (inner.length >= LONG_KEY || (inner.length >= SHORTEST && !ASCII.test(inner)))
          add(inner, `${field}/${pointerToken(key)}`);
      } else if (typeof inner === 'object' && inner !== null) queue.push([inner, `${field}/${pointerToken(key)}`]);
    }
  }
  return places;
}

// The shortest order known, in Chinese, has fewer signs than an English word.
const SHORTEST = 6;
const LONG_KEY = 12;
const ASCII = /^[ -~]*$/;
