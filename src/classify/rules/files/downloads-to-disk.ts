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
    matches: [
      { name: 'download_attachment', description: 'Downloads an attachment.' },
      { name: 'pull_torrent' },
      { name: 'tool_a', description: 'Exports a folder.' },
    ],
    ignores: [
      { name: 'list_attachments', because: 'it lists' },
      { name: 'export_rules', because: 'rules are no file' },
      { name: 'pull_request_list', because: 'a request is listed' },
    ],
  },
});
