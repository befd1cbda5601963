import { defineRule } from '../../define-rule.ts';
import { either, nameWord, phrase, wordSet } from '../../matchers.ts';

// Commands of key-value stores.
const NAME = wordSet('lpop rpop spop zpopmin zpopmax lrem srem zrem hdel xdel getdel ltrim flushdb flushall');
const PATTERN =
  /\b(?:removes?|deletes?|pops?|takes?|empties) (?:\w+ )?(?:and|then) returns?\b|\breturns? (?:and|then) (?:removes?|deletes?)\b/i;

export default defineRule({
  id: 'takes-out',
  title: 'Does it remove what it returns?',
  why: 'What is read this way is gone.',
  claims: { category: 'write', effects: ['destructive'] },
  strength: 3,

  when: either(nameWord(NAME), phrase(PATTERN)),

  examples: {
    matches: [
      'lpop(name)',
      'next_job: Removes and returns the first entry of the queue.',
      'collect: Returns and deletes what waits in the box.',
    ],
    ignores: [
      ['peek: Returns the first entry of the queue.', 'it stays there'],
      ['popular: Lists what is popular.', 'nothing is taken out'],
      ['clean: Returns text after it removes blanks.', 'what was passed in is not taken from anywhere'],
    ],
  },
});
