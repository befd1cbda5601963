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
      'fetch_url: Fetches a URL.',
      'scrape: Scrapes a web page.',
      'http_get: Makes a GET request to a URL.',
      'unblock_site',
    ],
    ignores: [
      ['get_weather: Returns the weather.', 'a fixed source'],
      ['http_put: Makes a PUT request.', 'PUT changes'],
      ['read_sitting', 'a sitting is no site'],
    ],
  },
});
