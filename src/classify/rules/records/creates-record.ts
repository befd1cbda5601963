import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('create add insert new register');
const OBJECT = wordSet(`
  page task todo document record issue ticket note event contact folder project card comment row item entry board column label tag milestone calendar reminder customer product deal article post lead company section bookmark category
`);

export default defineRule({
  id: 'creates-record',
  title: 'Does it create a record?',
  why: 'The record is there for others from then on.',
  claims: { category: 'write' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: ['create_page: Creates a page.', 'tool_a: Adds a task.', 'tool_a: 新しいページを作成します。'],
    ignores: [
      ['list_pages', 'they are listed'],
      ['create_chart: Creates a chart.', 'a chart is handed back'],
      ['add: Adds two numbers.', 'a sum is no record'],
    ],
  },
});
