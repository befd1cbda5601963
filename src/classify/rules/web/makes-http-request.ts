import { defineRule } from '../../define-rule.ts';
import { head } from '../../matchers.ts';
const PATTERN =
  /\bhttps? (?:(?:get|post|put|patch|delete|head) )?(?:requests?|calls?)\b(?! (?:logs?|history|of)\b)|^curl$|\bcurl (?:command|request)/i;

export default defineRule({
  id: 'makes-http-request',
  title: 'Does it make an HTTP request of the caller?',
  why: 'The address comes with the request.',
  claims: { effects: ['egress'] },
  strength: 2,

  when: head(PATTERN),

  examples: {
    matches: [
      { name: 'http_get', description: 'Perform an HTTP GET request.' },
      { name: 'curl' },
      { name: 'go', description: 'Sends an HTTPS call.' },
    ],
    ignores: [
      { name: 'list_requests', description: 'Lists the network requests of a page.', because: 'they were made before' },
      { name: 'get_http_request_log', description: 'Shows the HTTP request logs.', because: 'they were made before' },
      { name: 'curly_brackets', description: 'Counts brackets.', because: 'a bracket is no request' },
    ],
  },
});
