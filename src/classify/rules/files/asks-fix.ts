import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet(`
  fix autofix auto_fix write apply in_place inplace fix_type unsafe_fixes save save_to_file persist store create_if_missing
`);

export default defineRule({
  id: 'asks-fix',
  title: 'Does an argument make it fix or write what it finds?',
  why: 'The gravest mode offered counts.',
  claims: { category: 'write' },
  strength: 2,

  when: parameter(NAME),

  examples: {
    matches: ['lint(fix)', 'check_bay(auto_fix): Checks a bay.', 'scan_seams(in_place): Scans seams.'],
    ignores: [
      ['lint(path)', 'no argument fixes'],
      ['lint(fixture)', 'a fixture is a sample'],
      ['lint(fixed_since)', 'it is a date'],
    ],
  },
});
