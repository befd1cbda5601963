import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:gets?|returns?|retrieves?|generates?|provides?|creates?|lists?|surfaces?) (?:the |a |an |all |its )?(?:(?!of |from |at |by |for |in |on |via |with )[\w-]+ ){0,3}?(?:urls?|links?)\b/i;

export default defineRule({
  id: 'gets-own-url',
  title: 'Is the address one that the service gives out?',
  why: 'An address that comes back goes nowhere.',
  claims: { category: 'read' },
  strength: 3,
  spares: ['egress'],

  when: phrase(PATTERN),

  examples: {
    matches: [
      'get_project_url: Gets the URL of a project.',
      'share_board: Returns a public link.',
      'upload_start: Generates a presigned URL.',
    ],
    ignores: [
      ['fetch: Fetches a page.', 'it goes to an address'],
      ['fetch: Fetches a URL.', 'the address is where it goes'],
      ['read: Returns the content of a URL.', 'the content comes back, not the address'],
    ],
  },
});
