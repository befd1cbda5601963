import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:return(?:s|ed|ing)?|as|get|gives?) (?:the |an? |its |it |\w+ ){0,4}?(?:base64|embedded|inline|file content|contents? of|binary|data url)\b/i;

export default defineRule({
  id: 'hands-content-back',
  title: 'Is the content handed back to the caller?',
  why: 'What is handed back is stored nowhere.',
  claims: { category: 'read' },

  when: phrase(PATTERN),

  examples: {
    matches: [{ name: 'download_attachment', description: 'Downloads an attachment and returns it as base64.' }],
    ignores: [
      {
        name: 'download_attachment',
        description: 'Downloads an attachment to the disk.',
        because: 'it stays on the disk',
      },
    ],
  },
});
