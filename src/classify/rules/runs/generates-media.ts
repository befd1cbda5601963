import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('generate create make synthesize produce compose draw imagine edit text animate');
const OBJECT = wordSet(`
  image picture photo video audio music song speech voice avatar art illustration logo meme animation podcast sound picture
`);

export default defineRule({
  id: 'generates-media',
  title: 'Does a model make pictures, sound or video?',
  why: 'Media generation costs and goes beyond a record.',
  claims: { category: 'execute' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'generate_image', description: 'Generates an image from a prompt.' }],
    ignores: [
      { name: 'list_images', because: 'it lists' },
      { name: 'generate_report', description: 'Generates a report.', because: 'a report is no media' },
    ],
  },
});
