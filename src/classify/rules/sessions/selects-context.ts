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
      { name: 'select_project', description: 'Selects the active project.' },
      { name: 'switch_tenant' },
      { name: 'tool_a', description: 'Chooses a profile.' },
    ],
    ignores: [
      { name: 'create_project', because: 'it creates' },
      { name: 'list_workspaces', because: 'it lists' },
      { name: 'select_seat', description: 'Selects a seat.', because: 'a seat is booked' },
    ],
  },
});
