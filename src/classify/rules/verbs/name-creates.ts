import { defineRule } from '../../define-rule.ts';
import { nameVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.create);

export default defineRule({
  id: 'name-creates',
  title: "Is the name's verb one that creates or stores something?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'write' },

  when: nameVerb(VERB),

  examples: {
    matches: [{ name: 'create_note' }, { name: 'scaffold_bay' }, { name: 'memorize_verse' }],
    ignores: [
      { name: 'list_notes', because: 'its verb is another one' },
      { name: 'get_created_at', because: 'what was created is read' },
      { name: 'creator_list', because: 'a creator is a person' },
    ],
  },
});
