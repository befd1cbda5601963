import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN = /\b(?:http )?(?:get|head) requests?\b/i;

export default defineRule({
  id: 'http-method-reads',
  title: 'Does it make an HTTP request that only reads?',
  why: 'GET and HEAD bring something back.',
  claims: { category: 'read', effects: ['egress'] },

  when: phrase(PATTERN),

  examples: {
    matches: [{ name: 'http_get', description: 'Makes a GET request to a URL.' }],
    ignores: [{ name: 'http_put', description: 'Makes a PUT request.', because: 'PUT changes' }],
  },
});
