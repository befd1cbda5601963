import { defineGuardRail } from './define-guard-rail.ts';

const VERBS = /^(?:execut|evaluat|runs?$|invok|eval)/i;
const PROGRAMS = /^\W*(?:it|them|the (?:script|code|command|program)s?)\b/i;

export default defineGuardRail({
  id: 'says-it-runs',
  title: 'Does a sentence say that what is passed in or read is run?',
  why: 'Code that runs does what it says, whatever the first words of the text are.',
  claims: { category: 'execute', effects: ['code'] },
  floor: 'over-reading',
  says: 'a statement of the text that code, a command, a script or what was just read is executed or evaluated',

  is: ({ by, sure, kinds, quote, object, rail }) =>
    rail === 'says-it-runs' ||
    (by === 'text' && sure && kinds.includes('runs') && VERBS.test(quote) && PROGRAMS.test(object ?? '')),

  examples: {
    matches: [
      'read_script: Reads a script from a path, then executes it.',
      'render: Renders a page. Blocks marked so are executed on this machine.',
      'terminal: What is typed is passed to bash.',
    ],
    ignores: [
      ['find: Runs a search.', 'a search only reads'],
      ['get_script: Gets a script that is run at night.', 'it says which script is meant'],
      ['show: Shows code. Nothing is executed.', 'nothing is executed'],
    ],
  },
});
