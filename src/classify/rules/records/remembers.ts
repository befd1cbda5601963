import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('remember memorize store save add create record log write ingest index learn');
const OBJECT = wordSet(`
  memory memories observation entity relation fact knowledge plan task decision context note document embedding vector experience preference
`);

export default defineRule({
  id: 'remembers',
  title: 'Does it persist memories, plans or tasks?',
  why: 'What is remembered is a record.',
  claims: { category: 'write' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      'add_memory: Stores a memory.',
      'index_vector',
      'tool_a: Memorizes a fact.',
      'tool_a: Memorizes a context.',
      'log_embedding',
    ],
    ignores: [
      ['recall_memory: Recalls a memory.', 'it reads'],
      ['search_memories', 'nothing is stored'],
      ['get_factory', 'a factory is no fact'],
    ],
  },
});
