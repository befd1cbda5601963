import { defineRule } from '../../define-rule.ts';
import { nameVerb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  delete remove destroy drop erase purge wipe truncate uninstall terminate obliterate nuke rm shred del prune flush kill clean cleanup rmdir
`);

export default defineRule({
  id: 'name-destroys',
  title: "Is the name's verb one that destroys data?",
  why: 'A leading `delete` or `drop` is a promise we take at its word.',
  claims: { category: 'write', effects: ['destructive'] },

  when: nameVerb(VERB),

  examples: {
    matches: [{ name: 'delete_file' }, { name: 'dropTable' }, { name: 'obliterate_shelf' }, { name: 'shred-letter' }],
    ignores: [
      { name: 'list_deleted_files', because: 'the verb is `list`' },
      { name: 'droplet_get', because: '`droplet` is a noun' },
      { name: 'get_purge_schedule', because: 'a schedule is read' },
    ],
  },
});
