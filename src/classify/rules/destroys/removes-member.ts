import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('remove unassign detach unlink delete');
const OBJECT = wordSet(`
  label tag reaction member assignee follower collaborator participant favorite favourite like vote star bookmark watcher dependency association relationship link
`);

export default defineRule({
  id: 'removes-member',
  title: 'Does it only take something off a list?',
  why: 'Taking a label or a member off can be put back.',
  claims: { category: 'write' },
  spares: ['destructive'],

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'remove_label', description: 'Removes a label from an issue.' }],
    ignores: [{ name: 'remove_database', because: 'a database is gone with its data' }],
  },
});
