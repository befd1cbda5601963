import { defineRule } from '../../define-rule.ts';
import { mode, wordSet } from '../../matchers.ts';

const VERB = wordSet('delete remove destroy drop erase purge wipe clear truncate uninstall terminate prune rm');

export default defineRule({
  id: 'modes-destroy',
  title: 'Does a choice of action destroy?',
  why: 'The gravest mode offered counts.',
  claims: { category: 'write', effects: ['destructive'] },

  when: mode(VERB),

  examples: {
    matches: [
      {
        name: 'open_bay',
        description: 'Manages notes.',
        inputSchema: { properties: { action: { enum: ['list', 'delete'] } } },
      },
      {
        name: 'manage_notes',
        description: 'Manages notes.',
        inputSchema: { properties: { action: { enum: ['list', 'delete'] } } },
      },
      { name: 'bay', inputSchema: { properties: { operation: { enum: ['get', 'purge'] } } } },
      { name: 'shelf', inputSchema: { properties: { mode: { type: 'string', enum: ['view', 'wipe_all'] } } } },
    ],
    ignores: [
      {
        name: 'notes',
        description: 'Notes.',
        inputSchema: { properties: { action: { enum: ['list', 'get'] } } },
        because: 'no choice destroys',
      },
      {
        name: 'notes',
        inputSchema: { properties: { colour: { enum: ['clear', 'red'] } } },
        because: 'a colour is no action',
      },
      {
        name: 'notes',
        inputSchema: { properties: { action: { enum: ['list_deleted'] } } },
        because: 'what was deleted is listed',
      },
    ],
  },
});
