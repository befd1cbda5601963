import { defineRule } from '../../define-rule.ts';
import { mode, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  create add update set edit write insert rename move upload save post put patch append modify enable disable assign archive restore merge push commit
`);

export default defineRule({
  id: 'modes-write',
  title: 'Does a choice of action write?',
  why: 'The gravest mode offered counts.',
  claims: { category: 'write' },

  when: mode(VERB),

  examples: {
    matches: [
      { name: 'go', description: 'Notes.', inputSchema: { properties: { action: { enum: ['list', 'create'] } } } },
      { name: 'notes', description: 'Notes.', inputSchema: { properties: { action: { enum: ['list', 'create'] } } } },
      { name: 'bay', inputSchema: { properties: { operation: { enum: ['get', 'rename'] } } } },
      { name: 'shelf', inputSchema: { properties: { command: { enum: ['view', 'insert_row'] } } } },
    ],
    ignores: [
      {
        name: 'notes',
        description: 'Notes.',
        inputSchema: { properties: { action: { enum: ['list', 'get'] } } },
        because: 'no choice writes',
      },
      {
        name: 'notes',
        inputSchema: { properties: { shape: { enum: ['set', 'list'] } } },
        because: 'a shape is no action',
      },
      {
        name: 'notes',
        inputSchema: { properties: { action: { enum: ['list_created'] } } },
        because: 'what was created is listed',
      },
    ],
  },
});
