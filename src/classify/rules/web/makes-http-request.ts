import { defineRule } from '../../define-rule.ts';
import { head } from '../../matchers.ts';
const PATTERN =
  /\bhttps? (?:(?:get|post|put|patch|delete|head) )?(?:requests?|calls?)\b(?! (?:logs?|history|of)\b)|^curl$|\bcurl (?:command|request)/i;

export default defineRule({
  id: 'makes-http-request',
  title: 'Does it make an HTTP request of the caller?',
  why: 'The address comes with the request.',
  claims: { effects: ['egress'] },
  strength: 4,

  when: head(PATTERN),

  examples: {
    matches: ['http_get: Perform an HTTP GET request.', 'curl', 'go: Sends an HTTPS call.'],
    ignores: [
      ['list_requests: Lists the network requests of a page.', 'they were made before'],
      ['get_http_request_log: Shows the HTTP request logs.', 'they were made before'],
      ['curly_brackets: Counts brackets.', 'a bracket is no request'],
    ],
  },
});
