import { defineRule } from '../../define-rule.ts';
import { either, mainVerb, nameWord, phrase, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('generate create render draw build format encode make convert produce construct compose');
const OBJECT = wordSet(`
  chart graph diagram map qr code hash uuid password random number barcode report summary table markdown html query regex url config snippet text json link token id string template plot lorem
`);
const DRAWS = wordSet('plot visualize render draw chart graph');
const WORD = wordSet('plot heatmap histogram violin scatter boxplot dotplot dendrogram umap embedding chart');
const PATTERN =
  /\b(?:return(?:s|ed|ing)?|as|get|gives?) (?:the |an? |its |it |\w+ ){0,4}?(?:base64|embedded|inline|file content|contents? of|binary|data url)\b/i;

export default defineRule({
  id: 'renders-for-caller',
  title: 'Does it make something and hand it back?',
  why: 'What is handed back is stored nowhere.',
  claims: { category: 'read' },

  when: either(verb(VERB, OBJECT), mainVerb(DRAWS), nameWord(WORD), phrase(PATTERN)),

  examples: {
    matches: [
      'generate_qr_code: Generates a QR code.',
      'pl_violin: Plots a violin plot.',
      'download_attachment: Downloads an attachment and returns it as base64.',
      'make_barcode',
      'draw_qr',
      'tool_a: Draws a table.',
    ],
    ignores: [
      ['delete_sheet_row: Deletes a row.', 'it deletes'],
      ['download_attachment: Downloads an attachment to the disk.', 'it stays on the disk'],
      ['generate_invoice: Generates an invoice.', 'an invoice is a record'],
    ],
  },
});
