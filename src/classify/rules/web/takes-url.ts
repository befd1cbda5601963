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
  strength: 3,

  when: parameter(NAME),

  examples: {
    matches: [
      { name: 'go', inputSchema: { properties: { url: { type: 'string' } } } },
      { name: 'go', inputSchema: { properties: { imageURLs: { type: 'string' } } } },
      { name: 'go', inputSchema: { properties: { sourceURIs: { type: 'string' } } } },
      { name: 'ping_bay', inputSchema: { properties: { hostname: { type: 'string' } } } },
    ],
    ignores: [
      { name: 'go', inputSchema: { properties: { id: { type: 'string' } } }, because: 'its argument is an id' },
      { name: 'go', inputSchema: { properties: { url_id: { type: 'string' } } }, because: 'its argument is an id' },
      { name: 'go', inputSchema: { properties: { linkage: { type: 'string' } } }, because: 'a linkage is no link' },
    ],
  },
});
