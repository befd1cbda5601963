import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('create update save draft edit compose write add modify');
const OBJECT = wordSet('draft');

export default defineRule({
  id: 'keeps-draft',
  title: 'Is it only a draft?',
  why: 'A draft reaches nobody.',
  claims: { category: 'write' },
  spares: ['communication'],

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'create_draft', description: 'Creates a draft of an email.' }],
    ignores: [{ name: 'send_draft', because: 'sending reaches people' }],
  },
});
