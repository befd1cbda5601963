import { defineRule } from '../define-rule.ts';
import { acts, phrase, wordSet } from '../matchers.ts';
import { DOMAIN_OF } from '../reading/vocabulary/domains.ts';
const VERB = wordSet('upload drop attach choose');
const OBJECT = wordSet('file upload');
const PAGE = /\b(?:page|element|file (?:chooser|picker|input))\b/i;

export default defineRule({
  id: 'gives-files-to-page',
  title: 'Does it give local files to a page?',
  why: 'A page can send on what it was given.',
  claims: { category: 'execute' },

  find: (definition) => {
    const given = acts(definition, VERB, OBJECT);
    if (given.length === 0) return given;
    const page = phrase(definition, PAGE);
    if (page.length > 0) return [...given, ...page];
    return definition.serverWords.some(({ lemma }) => DOMAIN_OF.get(lemma)?.includes('browser')) ? given : [];
  },

  examples: {
    matches: [{ name: 'upload_file', description: 'Upload a file through an element of the page.' }],
    ignores: [{ name: 'upload_file', description: 'Upload a file to the bucket.', because: 'a bucket is no page' }],
  },
});
