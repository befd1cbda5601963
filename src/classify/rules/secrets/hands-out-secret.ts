import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:returns?|receives?|saves?|saving|writes?|stores?|includes?|reveals?|issues?|exports?) (?:the |an? |its |your |[\w-]+ ){0,4}?(?:connection strings?|signing secrets?|client secrets?|api keys?|access tokens?|private keys?|passwords?|credentials|seed phrases?)\b/i;

export default defineRule({
  id: 'hands-out-secret',
  title: 'Does it hand out a secret in addition to what it does?',
  why: 'Whoever reads the answer can get in.',
  claims: { effects: ['credentials'] },
  strength: 3,

  when: phrase(PATTERN),

  examples: {
    matches: [
      'create_project: Creates a project and returns a connection string.',
      'onboard: Sets the project up and saves credentials to a file.',
      'add_hook: Adds a hook. The answer includes the signing secret.',
    ],
    ignores: [
      ['create_project: Creates a project. Requires an API key.', 'the key is what the call needs'],
      ['list_sites: Lists sites without credentials.', 'they are left out'],
      ['get_page: Returns a page.', 'a page is no secret'],
    ],
  },
});
