import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:on|of|from|in|to) (?:an?|the) (?:current(?:ly)? |open(?:ed)? |active |selected |loaded )(?:open(?:ed)? |selected |active )?(?:web ?)?(?:page|tab|browser|site)\b|\b(?:elements?|click|checkbox|dialog|button)s? (?:on|of|within) (?:a|the) (?:web ?)?page\b/i;

export default defineRule({
  id: 'on-open-page',
  title: 'Does it stay on the page that is open?',
  why: 'Where the page comes from was decided before.',
  claims: {},
  spares: ['egress'],
  strength: 2,

  when: phrase(PATTERN),

  examples: {
    matches: [
      'set_bay: Lists the links of the current page.',
      'page_links: Lists the links of the current page.',
      'click: Performs a click on a web page.',
      'observe: Observes elements on the page.',
    ],
    ignores: [
      ['fetch: Fetches a web page.', 'the page is chosen by the caller'],
      ['go: Navigates to a page at a URL.', 'the page is chosen by the caller'],
      ['next: Returns the next page of results.', 'a page of results is no web page'],
    ],
  },
});
