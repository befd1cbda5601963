import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:google scholar|search console|pubmed|arxiv|biorxiv|semantic scholar|wikipedia|hacker news|sales navigator|google (?:maps|trends|books|drive|docs|sheets|analytics|ads)|npm registry|apify store|app store|play store|indexed public|citation graph)\b/i;

export default defineRule({
  id: 'one-publisher',
  title: 'Does it ask one publisher or platform?',
  why: 'With a fixed source it is known who writes.',
  claims: {},
  spares: ['egress'],
  strength: 2,

  when: phrase(PATTERN),

  examples: {
    matches: [
      'update_bay: Searches Google Scholar for articles.',
      'search: Searches Google Scholar for articles.',
      'get_sitemap: Returns a sitemap of a site in Search Console.',
      'find_papers: Finds papers on arXiv.',
    ],
    ignores: [
      ['search: Searches the web.', 'anyone may have written it'],
      ['fetch: Fetches a URL.', 'the caller chooses the source'],
      ['search_scholars: Searches scholars.', 'no publisher is named'],
    ],
  },
});
