import { defineRule } from '../../define-rule.ts';
import { either, given, nameVerb, nameWord, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('create update add edit upload import log record submit delete clone move assign');
const OBJECT = wordSet('case result plan suite run cycle step execution');
const TEST = wordSet('test testing qa');
const CLOCKS = wordSet('start stop pause resume log track add');
const TIME = wordSet('time timer tracking track clock timesheet entry worklog sprint cycle');

export default defineRule({
  id: 'records-test',
  title: 'Is a test or a stretch of time only a record here?',
  why: 'A test case in a management tool runs nothing, and a time entry is a line in a sheet.',
  claims: { category: 'write' },
  strength: 2,

  when: either(given(nameWord(TEST), nameVerb(VERB, OBJECT)), verb(CLOCKS, TIME)),

  examples: {
    matches: [
      'create_test_case',
      'start_time_tracking: Starts time tracking on a task.',
      'stop_timer',
      'clone_qa_plan',
    ],
    ignores: [
      ['run_test_case', 'it runs'],
      ['start_server', 'a server is no clock'],
      ['get_timesheet', 'it is read'],
    ],
  },
});
