import { defineGuardRail } from './define-guard-rail.ts';

export default defineGuardRail({
  id: 'danger-said',
  title: 'Does the definition speak of a danger that its verdict lacks?',
  why: 'Where the words name a danger and the rest looks harmless, a person should look.',
  claims: {},
  floor: 'none',
  says: 'an act beyond reading, spoken of anywhere: in text, title, name, or an argument with its values and defaults',

  is: () => true,

  examples: {
    matches: [
      'list_files(purge): Lists files.',
      'read_item: Marks the item as read.',
      'status: Status of a job. A job that is not running is started.',
    ],
    ignores: [
      ['list_files: Lists files.', 'nothing but reading is spoken of'],
      ['sort_by: Sorts by the date of the last change.', 'a change is no act of the call'],
      ['find: Never deletes anything.', 'it is said not to happen'],
    ],
  },
});
