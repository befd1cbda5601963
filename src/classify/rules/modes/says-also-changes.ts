import { defineRule } from '../../define-rule.ts';
import { head } from '../../matchers.ts';
const PATTERN =
  /\b(?:read|get|list|view|inspect|query|show|check|find|search)(?:s|es|ing|ting)? (?:[\w-]+ )?(?:or|and|\/) (?:mutat|modif|chang|edit|updat|delet|set\b|sets\b|write|writing|remov|creat|add\b|adds\b|adding|manag|renam|fix)\w*/i;

export default defineRule({
  id: 'says-also-changes',
  title: 'Does the text say that it also changes what it reads?',
  why: 'The gravest mode offered counts.',
  claims: { category: 'write' },

  when: head(PATTERN),

  examples: {
    matches: [{ name: 'inspect', description: 'Reads or mutates properties of an object.' }],
    ignores: [{ name: 'inspect', description: 'Reads or lists properties of an object.', because: 'both only read' }],
  },
});
