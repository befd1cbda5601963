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
      'search: Searches the web.',
      'web_search',
      'go: Asks a search engine.',
      'tool_a: 联网搜索。',
      'search_kagi',
      'fetch_bing',
    ],
    ignores: [
      ['search_notes: Searches your notes.', 'notes are not the web'],
      ['search_users', 'users are not the web'],
      ['get_spider_web_photo', 'a cobweb is no web'],
    ],
  },
});
