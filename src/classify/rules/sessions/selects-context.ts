import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  select set switch use choose connect change configure open activate enter disconnect initialize init start
`);
const OBJECT = wordSet(`
  workspace project context mode organization database account connection device environment profile default current active tenant session team directory branch toolset host working
`);

export default defineRule({
  id: 'selects-context',
  title: 'Does it choose a mode or an active context?',
  why: "Only the caller's own context changes.",
  claims: { category: 'other' },
  spares: ['credentials'],

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      'go: Selects the active project.',
      'select_project: Selects the active project.',
      'switch_tenant',
      'tool_a: Chooses a profile.',
    ],
    ignores: [
      ['create_project', 'it creates'],
      ['list_workspaces', 'it lists'],
      ['select_seat: Selects a seat.', 'a seat is booked'],
    ],
  },
});
