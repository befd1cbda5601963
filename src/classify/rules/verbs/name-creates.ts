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
    matches: ['create_note', 'scaffold_bay', 'memorize_verse'],
    ignores: [
      ['list_notes', 'its verb is another one'],
      ['get_created_at', 'what was created is read'],
      ['creator_list', 'a creator is a person'],
    ],
  },
});
