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
    matches: [{ name: 'download_attachment', description: 'Downloads an attachment to the local disk.' }],
    ignores: [{ name: 'list_attachments', because: 'it lists' }],
  },
});
