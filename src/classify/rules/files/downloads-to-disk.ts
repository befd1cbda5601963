import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('download export save prepare pull extract unzip unpack clone');
const OBJECT = wordSet(`
  file attachment dataset template archive zip disk local folder directory image model repository video torrent data media artifact
`);

export default defineRule({
  id: 'downloads-to-disk',
  title: 'Does it download something to the local disk?',
  why: 'A file written is a change on disk.',
  claims: { category: 'write' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: ['download_attachment: Downloads an attachment.', 'pull_torrent', 'tool_a: Exports a folder.'],
    ignores: [
      ['list_attachments', 'it lists'],
      ['export_rules', 'rules are no file'],
      ['pull_request_list', 'a request is listed'],
    ],
  },
});
