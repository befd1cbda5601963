import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:remov(?:e|es|ing)|unassigns?|detach(?:es)?|tak(?:e|es)|disassociates?|unlinks?) (?:[\w-]+ ){1,6}?(?:from|off) (?:a |an |the |your |its |this |one )?(?:[\w-]+ ){0,2}?(?:list|group|team|playlist|collection|organi[sz]ation|issue|task|case|project|board|subscriber|album|favou?rites|calendar|cycle|sprint|workspace|page|channel|ticket|contact|deal|whitelist|watchlist|queue|post|story|segment|campaign)\b/i;

export default defineRule({
  id: 'removes-from-list',
  title: 'Does it only take something out of a list, a group or a collection?',
  why: 'What is taken out still exists.',
  claims: { category: 'write' },
  spares: ['destructive'],

  when: phrase(PATTERN),

  examples: {
    matches: [{ name: 'remove_track', description: 'Removes a track from a playlist.' }],
    ignores: [{ name: 'remove_row', description: 'Removes a row from a table.', because: 'a row is gone' }],
  },
});
