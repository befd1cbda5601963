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

  when: parameter(NAME),

  examples: {
    matches: [
      { name: 'lint', inputSchema: { properties: { fix: { type: 'string' } } } },
      {
        name: 'check_bay',
        description: 'Checks a bay.',
        inputSchema: { properties: { auto_fix: { type: 'string' } } },
      },
      {
        name: 'scan_seams',
        description: 'Scans seams.',
        inputSchema: { properties: { in_place: { type: 'string' } } },
      },
    ],
    ignores: [
      { name: 'lint', inputSchema: { properties: { path: { type: 'string' } } }, because: 'no argument fixes' },
      { name: 'lint', inputSchema: { properties: { fixture: { type: 'string' } } }, because: 'a fixture is a sample' },
      { name: 'lint', inputSchema: { properties: { fixed_since: { type: 'string' } } }, because: 'it is a date' },
    ],
  },
});
