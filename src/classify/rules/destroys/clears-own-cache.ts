import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';
const VERB = wordSet('clear reset flush invalidate empty purge drop delete refresh');
const OBJECT = wordSet('cache cached caches presence');

export default defineRule({
  id: 'clears-own-cache',
  title: 'Is it only a cache that is cleared?',
  why: 'A cache fills again by itself.',
  claims: {},
  spares: ['destructive'],

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      { name: 'clear_cache', description: 'Clears the cache.' },
      { name: 'purge_cached_tiles', description: 'Purges tiles from the cache.' },
      { name: 'flushCache' },
    ],
    ignores: [
      { name: 'clear_table', because: 'a table does not fill again' },
      { name: 'get_cache_size', because: 'nothing is cleared' },
      { name: 'delete_cachet', description: 'Deletes a cachet.', because: 'a cachet is a seal' },
    ],
  },
});
