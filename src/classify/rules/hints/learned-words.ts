import { defineRule } from '../../define-rule.ts';
import { code } from '../../matchers.ts';
import { learnedFrom } from '../../learned/learned.ts';

export default defineRule({
  id: 'learned-words',
  title: 'Are there words whose weight was learned from labelled tools?',
  why: 'Many words say a little. Their weights come from tools that were labelled one by one, and only from words that several authors use.',
  claims: {},

  when: code('words with a learned weight', learnedFrom),

  examples: {
    matches: [
      'delete_file: Deletes a file.',
      'weather: Returns the weather.',
      'send_email',
      'export_pdf',
      'resize_image',
      'generate_text: Generates text with a prompt.',
    ],
    ignores: [
      ['qqq', 'nobody else uses this word'],
      ['zorp_quux', 'nobody else uses these words'],
      ['x', 'a letter names nothing'],
    ],
  },
});
