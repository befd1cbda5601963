import { defineRule } from '../../define-rule.ts';
import { head } from '../../matchers.ts';
const PATTERN =
  /\b(?:assign|schedule|queue|dispatch|push|issue)\w* (?:an? |the )?(?:[\w-]+ ){0,4}?tasks? (?:to|on|for) (?:[\w-]+ ){0,2}?(?:endpoints?|devices?|hosts?|assets?|machines?|computers?|sensors?)\b/i;

export default defineRule({
  id: 'tasks-endpoints',
  title: 'Does it give machines a task?',
  why: 'The machines carry it out.',
  claims: { category: 'execute' },
  strength: 4,

  when: head(PATTERN),

  examples: {
    matches: [
      'assign_task: Assign a reboot task to specific endpoints.',
      'go: Queue a scan task for two devices.',
      'dispatch: Dispatches a task to the sensors.',
    ],
    ignores: [
      ['assign_task: Assign a task to a colleague.', 'a colleague is no machine'],
      ['list_tasks: Lists the tasks of a device.', 'nothing is given'],
      ['go: Schedules a task for Monday.', 'Monday is no machine'],
    ],
  },
});
