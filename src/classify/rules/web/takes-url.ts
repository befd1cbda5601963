import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet(`
  url urls link website web_url target_url page_url webpage_url website_url site_url image_url video_url host hostname domain ip domains source_url start_url feed_url repo_url http_url
`);

export default defineRule({
  id: 'takes-url',
  title: 'Does an argument take an address?',
  why: 'The caller chooses where it goes.',
  claims: { effects: ['egress'] },

  when: parameter(NAME),

  examples: {
    matches: [
      { name: 'go', inputSchema: { properties: { url: { type: 'string' } } } },
      { name: 'go', inputSchema: { properties: { imageURLs: { type: 'array' } } } },
      { name: 'go', inputSchema: { properties: { sourceURIs: { type: 'array' } } } },
    ],
    ignores: [
      { name: 'go', inputSchema: { properties: { id: { type: 'string' } } }, because: 'its argument is an id' },
    ],
  },
});
