import { defineRule } from '../../define-rule.ts';
import { nameVerb, wordSet } from '../../matchers.ts';

const VERB = wordSet('search scrape crawl fetch research extract ground');
const OBJECT = wordSet(`
  web website webpage internet google bing brave tavily duckduckgo ddg exa perplexity searxng kagi serp url firecrawl page jina news
`);

export default defineRule({
  id: 'names-web-search',
  title: 'Does the name speak of the web?',
  why: 'Web search and scraping bring in what anyone wrote.',
  claims: { category: 'read', effects: ['egress'] },

  when: nameVerb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'web_search' }],
    ignores: [{ name: 'search_users', because: 'users are not the web' }],
  },
});
