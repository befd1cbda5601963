import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('draw rotate resize crop blur overlay flip watermark annotate trim fill sharpen compress mirror');
const OBJECT = wordSet('image picture photo canvas video pdf arrow circle line rectangle');

export default defineRule({
  id: 'edits-image',
  title: 'Does it change an image or a video?',
  why: 'What is edited is stored.',
  claims: { category: 'write' },
  strength: 2,

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      'go: Rotates an image by some degrees.',
      'rotate: Rotates an image by some degrees.',
      'crop_photo',
      'tool_a: Draws lines on a picture.',
    ],
    ignores: [
      ['describe_image: Describes an image.', 'it looks'],
      ['draw_conclusion: Draws a conclusion.', 'a conclusion is no picture'],
      ['generate_image: Generates an image from a prompt.', 'a model makes it'],
    ],
  },
});
