import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:(?:from|of|at|to|for|given|provided|specified|any|a|the|with|by|via|multiple|single|target|public) (?:\w+ ){0,2}?urls?|web ?pages?|web ?sites?|remote (?:image|file|url)|domains?|hosts?|ip addresses|rss feeds?|youtube (?:video|transcript)|transcripts?|https?:|internet)\b|网页|网址|链接/i;

export default defineRule({
  id: 'says-url-given',
  title: 'Does the text speak of an address from the caller?',
  why: 'The caller chooses where it goes.',
  claims: { effects: ['egress'] },

  when: phrase(PATTERN),

  examples: {
    matches: [
      { name: 'ocr', description: 'Reads the text of an image from a URL.' },
      { name: 'probe', description: 'Looks up several IP addresses.' },
      { name: 'digest', description: 'Sums up RSS feeds.' },
      {
        name: 'get_meta',
        description: 'Returns what a website says of itself.',
        inputSchema: { properties: { link: { type: 'string' } } },
      },
      { name: 'convert', description: 'Converts a page at a URL.' },
    ],
    ignores: [
      { name: 'list_notes', description: 'Lists notes.', because: 'no address is named' },
      { name: 'hostess', description: 'Returns a hostess.', because: 'a hostess is a person' },
      { name: 'ocr', description: 'Reads the text of an image.', because: 'nothing says where the image is from' },
    ],
  },
});
