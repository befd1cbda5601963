import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('start stop pause resume log track add');
const OBJECT = wordSet('time timer tracking track clock timesheet entry worklog sprint cycle');

export default defineRule({
  id: 'tracks-time',
  title: 'Does it start or stop a clock on a task?',
  why: 'A time entry is a record.',
  claims: { category: 'write' },
  strength: 2,

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'start_time_tracking', description: 'Starts time tracking on a task.' }],
    ignores: [{ name: 'start_server', because: 'a server is no clock' }],
  },
});
