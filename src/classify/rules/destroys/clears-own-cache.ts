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
    matches: ['clear_cache: Clears the cache.', 'purge_cached_tiles: Purges tiles from the cache.', 'flushCache'],
    ignores: [
      ['clear_table', 'a table does not fill again'],
      ['get_cache_size', 'nothing is cleared'],
      ['delete_cachet: Deletes a cachet.', 'a cachet is a seal'],
    ],
  },
});
