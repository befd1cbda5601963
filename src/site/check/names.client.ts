import type { Stack } from '#stack/index.ts';
import { element } from './element.client.ts';

/** A field for the name of each server that was given as a list of tools, with the configured names to choose from. */
export function namesPart({ servers, unknown }: Stack): Node[] {
  const fields = servers.flatMap(({ unnamed, tools }, place) => {
    if (!unnamed) return [];
    const input = element('input', { 'data-server': String(place), list: 'stack-names', autocomplete: 'off' });
    const first = tools[0]?.name.slice(0, 80);
    const which = servers.length > 1 && first !== undefined ? ` (the one with ${first})` : '';
    return [element('label', {}, `Name of this server in your client’s configuration${which} `, input)];
  });
  const choices = element('datalist', { id: 'stack-names' });
  choices.append(...unknown.slice(0, 100).map((name) => element('option', { value: name })));
  return fields.length > 0 ? [...fields, choices] : [];
}
