import { Manifest } from '#model/manifest.ts';
import { defineAdapter } from './define-adapter.ts';
import { asLoose, asText, isLoose } from './loose.ts';
import { readToolList } from './read-tools.ts';

const Head = Manifest.pick({ server: true, outcome: true, detail: true, provenance: true });

export default defineAdapter({
  id: 'captured',
  order: 10,
  title: 'Capture or manifest',
  about: 'What this project stores when it has asked a running server for its tools, or has read them elsewhere.',
  detect: (raw) =>
    isLoose(raw) &&
    isLoose(raw['server']) &&
    (raw['format'] === 'toolrisk-capture' || (isLoose(raw['provenance']) && 'outcome' in raw)),
  read(raw, context) {
    const capture = asLoose(raw);
    const head = Head.safeParse(capture);
    if (!head.success) {
      const [issue] = head.error.issues;
      const place = (issue?.path ?? []).map((step) => `/${String(step)}`).join('');
      throw new Error(`${context.file}: ${place}: ${issue?.message}. Capture the server again.`);
    }
    const instructions = asText(asLoose(asLoose(capture['raw'])['initialize'])['instructions']);
    const server = instructions === undefined ? head.data.server : { ...head.data.server, instructions };
    const provenance = { ...head.data.provenance, source: context.source, format: this.id };
    const tools = Array.isArray(capture['tools']) ? capture['tools'] : [];
    return [{ ...head.data, server, provenance, ...readToolList(tools, context, '/tools') }];
  },
  sample: { servers: { 'example-notes': ['list_notes'] }, problems: 0 },
});
