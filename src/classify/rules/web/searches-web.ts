import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:web search|search(?:es|ing)? (?:the |across the |on the )?(?:entire )?(?:web|internet)|internet search|google search|bing search|search (?:with|using|via|on) (?:google|bing|duckduckgo|brave|tavily|exa|searxng|kagi|perplexity)|search engine|real-?time web|web results|搜索互联网|网络搜索|网页搜索|联网搜索|웹 ?검색|ウェブ検索)/i;

export default defineRule({
  id: 'searches-web',
  title: 'Does it search the open web?',
  why: 'Results are written by anyone.',
  claims: { category: 'read', effects: ['egress'] },

  when: phrase(PATTERN),

  examples: {
    matches: [{ name: 'search', description: 'Searches the web.' }],
    ignores: [{ name: 'search_notes', description: 'Searches your notes.', because: 'notes are not the web' }],
  },
});
