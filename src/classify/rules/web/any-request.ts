import { defineRule } from '../../define-rule.ts';
import { wholeMode, wordSet } from '../../matchers.ts';

const METHOD = wordSet('delete put patch');

export default defineRule({
  id: 'any-request',
  title: 'Can it make any HTTP request?',
  why: 'A request of any method can change anything.',
  claims: { category: 'execute', effects: ['destructive', 'egress'] },

  when: wholeMode(METHOD),

  examples: {
    matches: [
      {
        name: 'http_request',
        description: 'Makes a request.',
        inputSchema: { properties: { method: { enum: ['GET', 'POST', 'DELETE'] } } },
      },
    ],
    ignores: [
      {
        name: 'http_get',
        description: 'Makes a GET request.',
        inputSchema: { properties: { method: { enum: ['GET', 'HEAD'] } } },
        because: 'it only gets',
      },
    ],
  },
});
