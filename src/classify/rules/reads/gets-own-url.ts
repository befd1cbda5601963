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
      { name: 'get_project_url', description: 'Gets the URL of a project.' },
      { name: 'share_board', description: 'Returns a public link.' },
      { name: 'upload_start', description: 'Generates a presigned URL.' },
    ],
    ignores: [
      { name: 'fetch', description: 'Fetches a page.', because: 'it goes to an address' },
      { name: 'fetch', description: 'Fetches a URL.', because: 'the address is where it goes' },
      {
        name: 'read',
        description: 'Returns the content of a URL.',
        because: 'the content comes back, not the address',
      },
    ],
  },
});
