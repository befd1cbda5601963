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
      { name: 'delete_file', description: 'Deletes a file.' },
      { name: 'weather', description: 'Returns the weather.' },
      { name: 'send_email' },
      { name: 'export_pdf' },
      { name: 'resize_image' },
      { name: 'generate_text', description: 'Generates text with a prompt.' },
    ],
    ignores: [
      { name: 'qqq', because: 'nobody else uses this word' },
      { name: 'zorp_quux', because: 'nobody else uses these words' },
      { name: 'x', because: 'a letter names nothing' },
    ],
  },
});
