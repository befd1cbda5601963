import { defineRule } from '../../define-rule.ts';
import { either, mainVerb, nameWord, wordSet } from '../../matchers.ts';

const VERB = wordSet('plot visualize render draw chart graph');
const WORD = wordSet('plot heatmap histogram violin scatter boxplot dotplot dendrogram umap embedding chart');

export default defineRule({
  id: 'plots-data',
  title: 'Does it draw data that it is given?',
  why: 'A picture handed back is stored nowhere.',
  claims: { category: 'read' },

  when: either(mainVerb(VERB), nameWord(WORD)),

  examples: {
    matches: [{ name: 'pl_violin', description: 'Plots a violin plot.' }],
    ignores: [{ name: 'delete_row', because: 'it deletes' }],
  },
});
