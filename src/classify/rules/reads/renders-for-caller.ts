import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('generate create render draw build format encode make convert produce construct compose');
const OBJECT = wordSet(`
  chart graph diagram map qr code hash uuid password random number barcode report summary table markdown html query regex url config snippet text json link token id string template plot lorem
`);

export default defineRule({
  id: 'renders-for-caller',
  title: 'Does it make something and hand it back?',
  why: 'What is handed back is stored nowhere.',
  claims: { category: 'read' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'generate_qr_code', description: 'Generates a QR code.' }],
    ignores: [{ name: 'delete_chart', because: 'it deletes' }],
  },
});
