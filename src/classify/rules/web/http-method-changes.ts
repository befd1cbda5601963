import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:http|rest|api) (?:post|put|patch|delete) requests?\b|\b(?:post|put|patch|delete) request to (?:a|an|any|the) (?:url|endpoint|api)|\b(?:any|arbitrary|all|raw|custom) (?:http|api|rest|graphql) (?:requests?|calls?|methods?|quer(?:y|ies))|\ball http methods\b/i;

export default defineRule({
  id: 'http-method-changes',
  title: 'Does it make an HTTP request that can change something?',
  why: 'Whatever the address does, it does.',
  claims: { category: 'execute', effects: ['destructive', 'egress'] },

  when: phrase(PATTERN),

  examples: {
    matches: [
      { name: 'playground_put', description: 'Performs an HTTP PUT request.' },
      { name: 'api', description: 'Makes an arbitrary API call.' },
    ],
    ignores: [{ name: 'head', description: 'Makes an HTTP HEAD request.', because: 'it only looks' }],
  },
});
