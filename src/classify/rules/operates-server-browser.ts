import { defineRule } from '../define-rule.ts';
import { wordSet } from '../matchers.ts';
import { DOMAIN_OF } from '../reading/vocabulary/domains.ts';
import { fieldText } from '#definition/field.ts';

const LOOK = wordSet(`
  get list take show read find search screenshot snapshot describe analyze inspect wait capture query count dump extract verify expect assert generate audit record trace login authenticate
`);

export default defineRule({
  id: 'operates-server-browser',
  title: 'Does the server drive a browser or a device?',
  why: 'There, every verb acts on what is shown.',
  claims: { category: 'execute' },

  find: (definition) => {
    const driven = definition.serverWords.find(({ lemma }) => DOMAIN_OF.get(lemma)?.includes('browser'));
    const { verb } = definition.name;
    if (!driven || !verb || LOOK.has(verb.lemma)) return [];
    const field = fieldText(definition.tool, definition.server, 'server/title').includes(driven.text)
      ? 'server/title'
      : 'server/package';
    return [
      { field: 'name', quote: verb.text },
      { field, quote: driven.text },
    ];
  },

  examples: {
    matches: [{ name: 'browser_check', server: 'Playwright' }],
    ignores: [
      { name: 'browser_get_cookie', server: 'Playwright', because: 'it looks' },
      { name: 'check_status', server: 'Wiki', because: 'its server is no browser' },
    ],
  },
});
