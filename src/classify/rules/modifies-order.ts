import { defineRule } from '../define-rule.ts';
import { acts, wordSet } from '../matchers.ts';
import { DOMAIN_OF } from '../reading/vocabulary/domains.ts';

const VERB = wordSet('place modify cancel replace close exit edit update submit create');
const OBJECT = wordSet('order trade position gtt bet bid');

export default defineRule({
  id: 'modifies-order',
  title: 'Does it change or cancel an order on a market?',
  why: 'An order commits money.',
  claims: { category: 'execute', effects: ['financial'] },

  find: (definition) => {
    const found = acts(definition, VERB, OBJECT);
    if (found.length === 0) return found;
    const market = [...definition.serverWords, ...definition.name.words].some(({ lemma }) =>
      DOMAIN_OF.get(lemma)?.includes('money'),
    );
    return market || definition.said.has('trade') || definition.said.has('limit') ? found : [];
  },

  examples: {
    matches: [{ name: 'modify_order', server: 'Alpaca trading' }],
    ignores: [{ name: 'update_order', server: 'Shop', because: 'its server is a shop' }],
  },
});
