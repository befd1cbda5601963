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
      { name: 'assign_task', description: 'Assign a reboot task to specific endpoints.' },
      { name: 'go', description: 'Queue a scan task for two devices.' },
      { name: 'dispatch', description: 'Dispatches a task to the sensors.' },
    ],
    ignores: [
      { name: 'assign_task', description: 'Assign a task to a colleague.', because: 'a colleague is no machine' },
      { name: 'list_tasks', description: 'Lists the tasks of a device.', because: 'nothing is given' },
      { name: 'go', description: 'Schedules a task for Monday.', because: 'Monday is no machine' },
    ],
  },
});
