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
      { name: 'docs_fetch', description: 'Fetch a documentation page.' },
      { name: 'search_docs' },
      { name: 'read_page', description: 'Read a page of the product documentation.' },
      { name: 'docs_page', inputSchema: { properties: { url: { type: 'string' } } } },
      { name: 'fetch_doc', description: 'Fetches the page.', inputSchema: { properties: { url: { type: 'string' } } } },
    ],
    ignores: [
      { name: 'fetch', description: 'Fetch a web page.', because: 'it may be any page' },
      { name: 'write_manual', description: 'Writes a manual.', because: 'nothing is read' },
      { name: 'get_doctor', description: 'Returns a doctor.', because: 'a doctor is a person' },
    ],
  },
});
