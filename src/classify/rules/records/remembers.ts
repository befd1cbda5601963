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
      { name: 'add_memory', description: 'Stores a memory.' },
      { name: 'index_vector' },
      { name: 'tool_a', description: 'Memorizes a fact.' },
      { name: 'tool_a', description: 'Memorizes a context.' },
      { name: 'log_embedding' },
    ],
    ignores: [
      { name: 'recall_memory', description: 'Recalls a memory.', because: 'it reads' },
      { name: 'search_memories', because: 'nothing is stored' },
      { name: 'get_factory', because: 'a factory is no fact' },
    ],
  },
});
