import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:(?:from|of|at|to|for|given|provided|specified|any|a|the|with|by|via|multiple|single|target|public) (?:\w+ ){0,2}?urls?|web ?pages?|web ?sites?|remote (?:image|file|url)|domains?|hosts?|ip addresses|rss feeds?|youtube (?:video|transcript)|transcripts?|internet)\b|\bhttps?:\/\/|网页|网址|链接/i;

export default defineRule({
  id: 'says-url-given',
  title: 'Does the text speak of an address from the caller?',
  why: 'The caller chooses where it goes.',
  claims: { effects: ['egress'] },

  when: phrase(PATTERN),

  examples: {
    matches: [
      'ocr: Reads the text of an image from a URL.',
      'probe: Looks up several IP addresses.',
      'digest: Sums up RSS feeds.',
      'get_meta(link): Returns what a website says of itself.',
      'convert: Converts a page at a URL.',
    ],
    ignores: [
      ['list_notes: Lists notes.', 'no address is named'],
      ['hostess: Returns a hostess.', 'a hostess is a person'],
      ['ocr: Reads the text of an image.', 'nothing says where the image is from'],
    ],
  },
});
