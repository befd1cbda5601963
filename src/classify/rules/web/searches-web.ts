import { defineRule } from '../../define-rule.ts';
import { either, nameVerb, phrase, wordSet } from '../../matchers.ts';

const PATTERN =
  /\b(?:web search|search(?:es|ing)? (?:the |across the |on the )?(?:entire )?(?:web|internet)|internet search|google search|bing search|search (?:with|using|via|on) (?:google|bing|duckduckgo|brave|tavily|exa|searxng|kagi|perplexity)|search engine|real-?time web|web results)|搜索互联网|网络搜索|网页搜索|联网搜索|웹 ?검색|ウェブ検索/i;
const VERB = wordSet('search scrape crawl fetch research extract ground');
const OBJECT = wordSet(`
  web website webpage internet google bing brave tavily duckduckgo ddg exa perplexity searxng kagi serp url firecrawl page jina news
`);

export default defineRule({
  id: 'searches-web',
  title: 'Does it search the open web?',
  why: 'Results are written by anyone.',
  claims: { category: 'read', effects: ['egress'] },

  when: either(phrase(PATTERN), nameVerb(VERB, OBJECT)),

  examples: {
    matches: [
      { name: 'search', description: 'Searches the web.' },
      { name: 'web_search' },
      { name: 'go', description: 'Asks a search engine.' },
      { name: 'tool_a', description: '联网搜索。' },
      { name: 'search_kagi' },
      { name: 'fetch_bing' },
    ],
    ignores: [
      { name: 'search_notes', description: 'Searches your notes.', because: 'notes are not the web' },
      { name: 'search_users', because: 'users are not the web' },
      { name: 'get_spider_web_photo', because: 'a cobweb is no web' },
    ],
  },
});
