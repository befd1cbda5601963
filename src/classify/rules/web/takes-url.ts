import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet(`
  url urls link website web_url target_url page_url webpage_url website_url site_url image_url video_url host hostname domain ip domains source_url start_url feed_url http_url href hrefs links websites base_url endpoint ip_address url_list sitemap_url image_link video_link file_url pdf_url remote_url
  document_url path_or_url address_or_url webhook webhook_url hosts
`);

export default defineRule({
  id: 'takes-url',
  title: 'Does an argument take an address?',
  why: 'The caller chooses where it goes.',
  claims: { effects: ['egress'] },
  strength: 3,

  when: parameter(NAME),

  examples: {
    matches: ['go(url)', 'go(imageURLs)', 'go(sourceURIs)', 'ping_bay(hostname)'],
    ignores: [
      ['go(id)', 'its argument is an id'],
      ['go(url_id)', 'its argument is an id'],
      ['go(linkage)', 'a linkage is no link'],
    ],
  },
});
