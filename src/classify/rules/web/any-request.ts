import { defineRule } from '../../define-rule.ts';
import { all, either, phrase, wholeMode, wordSet, type Matcher } from '../../matchers.ts';

const METHOD = wordSet('put patch');
// An action that deletes is no HTTP method, unless it stands among those.
const [GETS, POSTS, DELETES] = ['get', 'post', 'delete'].map((method) => wholeMode(wordSet(method))) as [
  Matcher,
  Matcher,
  Matcher,
];
const PATTERN =
  /\b(?:http|rest|api) (?:post|put|patch|delete) requests?\b|\b(?:post|put|patch|delete) request to (?:a|an|any|the) (?:url|endpoint|api)|\b(?:any|arbitrary|all|raw|custom) (?:http|api|rest|graphql) (?:requests?|calls?|methods?|quer(?:y|ies))|\ball http methods\b/i;

export default defineRule({
  id: 'any-request',
  title: 'Can it make an HTTP request that changes something?',
  why: 'Whatever the address does, it does.',
  claims: { category: 'execute', effects: ['destructive', 'egress'] },

  when: either(wholeMode(METHOD), all(GETS, POSTS, DELETES), phrase(PATTERN)),

  examples: {
    matches: [
      { name: 'fetch_shelf', inputSchema: { properties: { method: { enum: ['GET', 'PUT', 'DELETE'] } } } },
      { name: 'send_request', inputSchema: { properties: { method: { enum: ['GET', 'PATCH'] } } } },
      {
        name: 'http_request',
        description: 'Makes a request.',
        inputSchema: { properties: { method: { enum: ['GET', 'POST', 'DELETE'] } } },
      },
      'playground_put: Performs an HTTP PUT request.',
      'api: Makes an arbitrary API call.',
      { name: 'relay', inputSchema: { properties: { method: { enum: ['GET', 'PATCH'] } } } },
    ],
    ignores: [
      {
        name: 'manage_shelf',
        inputSchema: { properties: { action: { enum: ['list', 'delete'] } } },
        because: 'it is an action of its own',
      },
      {
        name: 'http_get',
        description: 'Makes a GET request.',
        inputSchema: { properties: { method: { enum: ['GET', 'HEAD'] } } },
        because: 'it only gets',
      },
      ['head: Makes an HTTP HEAD request.', 'it only looks'],
      {
        name: 'sort',
        inputSchema: { properties: { method: { enum: ['quick', 'put-aside'] } } },
        because: 'a way of sorting is no HTTP method',
      },
    ],
  },
});
