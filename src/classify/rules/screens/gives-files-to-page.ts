import { defineRule } from '../../define-rule.ts';
import { all, either, given, phrase, serverDomain, verb, wordSet } from '../../matchers.ts';
const VERB = wordSet('upload drop attach choose');
const OBJECT = wordSet('file upload');
const PAGE = /\b(?:page|element|file (?:chooser|picker|input))\b/i;

export default defineRule({
  id: 'gives-files-to-page',
  title: 'Does it give local files to a page?',
  why: 'A page can send on what it was given.',
  claims: { category: 'execute' },

  when: either(all(verb(VERB, OBJECT), phrase(PAGE)), given(serverDomain('browser'), verb(VERB, OBJECT))),

  examples: {
    matches: [
      'upload_file: Upload a file through an element of the page.',
      { name: 'drop_file', server: 'Playwright' },
      'attach_file: Attaches a file in the file chooser.',
    ],
    ignores: [
      ['upload_file: Upload a file to the bucket.', 'a bucket is no page'],
      { name: 'list_uploads', server: 'Playwright', because: 'they are listed' },
      { name: 'drop_column', server: 'Playwright', because: 'a column is no file' },
    ],
  },
});
