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
    matches: ['delete_file', 'dropTable', 'obliterate_shelf', 'shred-letter'],
    ignores: [
      ['list_deleted_files', 'the verb is `list`'],
      ['droplet_get', '`droplet` is a noun'],
      ['get_purge_schedule', 'a schedule is read'],
    ],
  },
});
