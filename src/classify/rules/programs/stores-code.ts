import { defineRule } from '../../define-rule.ts';
import { nameVerb, wordSet } from '../../matchers.ts';

const VERB = wordSet('create update deploy put add write set save upload patch edit insert');
const OBJECT = wordSet(`
  function resolver action script worker code lambda pipeline handler procedure hook macro migration shader
`);

export default defineRule({
  id: 'stores-code',
  title: 'Does it store code that runs later?',
  why: 'Whoever stores the code decides what runs.',
  claims: { effects: ['code'] },

  when: nameVerb(VERB, OBJECT),

  examples: {
    matches: [
      { name: 'update_function' },
      { name: 'create_script' },
      { name: 'upload_lambda' },
      { name: 'edit_shader' },
    ],
    ignores: [
      { name: 'list_functions', because: 'it lists' },
      { name: 'create_codebook', because: 'a codebook is no code' },
      { name: 'get_script', because: 'it is read' },
    ],
  },
});
