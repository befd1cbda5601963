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
      { name: 'update_function', server: 'Postgres' },
      'update_function',
      'create_script',
      'upload_lambda',
      'edit_shader',
    ],
    ignores: [
      ['list_functions', 'it lists'],
      ['create_codebook', 'a codebook is no code'],
      ['get_script', 'it is read'],
    ],
  },
});
