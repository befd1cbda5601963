import { defineRule } from '../../define-rule.ts';
import { all, nameVerb, serverDomain, unless, wordSet } from '../../matchers.ts';

const LOOK = wordSet(`
  get list take show read find search screenshot snapshot describe analyze inspect wait capture query count dump extract verify expect assert generate audit record trace login authenticate
`);

export default defineRule({
  id: 'operates-server-browser',
  title: 'Does the server drive a browser or a device?',
  why: 'There, every verb acts on what is shown.',
  claims: { category: 'execute' },

  when: unless(nameVerb(LOOK), all(nameVerb(), serverDomain('browser'))),

  examples: {
    matches: [
      { name: 'browser_check', server: 'Playwright' },
      { name: 'browser_resolve', server: 'Puppeteer' },
      { name: 'tidy_pane', server: 'Selenium' },
    ],
    ignores: [
      { name: 'browser_get_cookie', server: 'Playwright', because: 'it looks' },
      { name: 'check_status', server: 'Wiki', because: 'its server is no browser' },
      { name: 'browser_screenshot', server: 'Playwright', because: 'a picture changes nothing' },
    ],
  },
});
