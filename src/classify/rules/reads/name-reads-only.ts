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
    matches: [
      { name: 'execute_read_only_query' },
      { name: 'readQuery' },
      { name: 'dry_run_bay' },
      { name: 'readonly_exec', inputSchema: { properties: { sql: { type: 'string' } } } },
      { name: 'exec_explain' },
    ],
    ignores: [
      { name: 'execute_query', because: 'nothing restricts it' },
      { name: 'set_read_replica', because: 'a replica is set' },
      { name: 'explore_plain', because: 'no word of it restricts' },
    ],
  },
});
