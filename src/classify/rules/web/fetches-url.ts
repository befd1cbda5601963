import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  fetch get scrape crawl read extract download convert load open retrieve browse analyze parse visit map unblock summarize check request transform ingest turn screenshot capture scan test audit
`);
const OBJECT = wordSet('url website webpage web site link html http uri homepage');

export default defineRule({
  id: 'fetches-url',
  title: 'Does it fetch an address that the caller chooses?',
  why: 'What comes back is written by anyone.',
  claims: { category: 'read', effects: ['egress'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      { name: 'fetch_url', description: 'Fetches a URL.' },
      { name: 'scrape', description: 'Scrapes a web page.' },
    ],
    ignores: [{ name: 'get_weather', description: 'Returns the weather.', because: 'a fixed source' }],
  },
});
