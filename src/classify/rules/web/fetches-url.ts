import { defineRule } from '../../define-rule.ts';
import { either, phrase, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  fetch get scrape crawl read extract download convert load open retrieve browse analyze parse visit map unblock summarize check request transform ingest turn screenshot capture scan test audit
`);
const OBJECT = wordSet('url website webpage web site link html http uri homepage');
const PATTERN = /\b(?:http )?(?:get|head) requests?\b/i;

export default defineRule({
  id: 'fetches-url',
  title: 'Does it fetch an address that the caller chooses?',
  why: 'What comes back is written by anyone.',
  claims: { category: 'read', effects: ['egress'] },

  when: either(verb(VERB, OBJECT), phrase(PATTERN)),

  examples: {
    matches: [
      { name: 'fetch_url', description: 'Fetches a URL.' },
      { name: 'scrape', description: 'Scrapes a web page.' },
      { name: 'http_get', description: 'Makes a GET request to a URL.' },
      { name: 'unblock_site' },
    ],
    ignores: [
      { name: 'get_weather', description: 'Returns the weather.', because: 'a fixed source' },
      { name: 'http_put', description: 'Makes a PUT request.', because: 'PUT changes' },
      { name: 'read_sitting', because: 'a sitting is no site' },
    ],
  },
});
