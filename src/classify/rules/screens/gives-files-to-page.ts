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
    matches: [{ name: 'upload_file', description: 'Upload a file through an element of the page.' }],
    ignores: [{ name: 'upload_file', description: 'Upload a file to the bucket.', because: 'a bucket is no page' }],
  },
});
