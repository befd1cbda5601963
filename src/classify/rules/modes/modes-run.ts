import { defineRule } from '../../define-rule.ts';
import { mode, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  run start stop restart execute deploy trigger cancel kill pause resume send play launch invoke build install scale rollback click type navigate up down exec apply
`);

export default defineRule({
  id: 'modes-run',
  title: 'Does a choice of action make something run?',
  why: 'The gravest mode offered counts.',
  claims: { category: 'execute' },

  when: mode(VERB),

  examples: {
    matches: [
      { name: 'jobs', description: 'Jobs.', inputSchema: { properties: { action: { enum: ['list', 'start'] } } } },
      { name: 'bay', inputSchema: { properties: { operation: { enum: ['get', 'rollback'] } } } },
      { name: 'loom', inputSchema: { properties: { command: { enum: ['status', 'pause'] } } } },
    ],
    ignores: [
      {
        name: 'jobs',
        description: 'Jobs.',
        inputSchema: { properties: { action: { enum: ['list', 'get'] } } },
        because: 'no choice runs anything',
      },
      {
        name: 'jobs',
        inputSchema: { properties: { sort: { enum: ['up', 'down'] } } },
        because: 'an order is no action',
      },
      {
        name: 'jobs',
        inputSchema: { properties: { action: { enum: ['list_started'] } } },
        because: 'what was started is listed',
      },
    ],
  },
});
