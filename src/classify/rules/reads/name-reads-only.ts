import { defineRule } from '../../define-rule.ts';
import { nameText } from '../../matchers.ts';

const PATTERN = /read[-_ ]?only|readonly|select[-_]?query|query[-_]?select|read[-_]?quer|explain|dry[-_]?run/i;

export default defineRule({
  id: 'name-reads-only',
  title: 'Does the name say read-only, select or readonly?',
  why: 'A name that restricts itself to reading means it.',
  claims: { category: 'read' },
  spares: ['destructive', 'code'],

  when: nameText(PATTERN),

  examples: {
    matches: ['execute_read_only_query', 'readQuery', 'dry_run_bay', 'readonly_exec(sql)', 'exec_explain'],
    ignores: [
      ['execute_query', 'nothing restricts it'],
      ['set_read_replica', 'a replica is set'],
      ['explore_plain', 'no word of it restricts'],
    ],
  },
});
