import { defineRule } from '../../define-rule.ts';
import { head } from '../../matchers.ts';
const PATTERN =
  /\b(?:fetch|get|read|return|retrieve|search|find)\w* (?:[\w'’-]+ ){0,6}?(?:documentation|docs)\b|\bdocs?[-_](?:page|fetch|search)|[-_]docs?\b/i;

export default defineRule({
  id: 'reads-published-docs',
  title: 'Are the pages those of one publisher?',
  why: 'One publisher is no open web.',
  claims: { category: 'read' },
  spares: ['egress'],

  when: head(PATTERN),

  examples: {
    matches: [
      'docs_fetch: Fetch a documentation page.',
      'search_docs',
      'read_page: Read a page of the product documentation.',
      'docs_page(url)',
      'fetch_doc(url): Fetches the page.',
    ],
    ignores: [
      ['fetch: Fetch a web page.', 'it may be any page'],
      ['write_manual: Writes a manual.', 'nothing is read'],
      ['get_doctor: Returns a doctor.', 'a doctor is a person'],
    ],
  },
});
