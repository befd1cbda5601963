import { defineRule } from '../../define-rule.ts';
import { either, phrase, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  ask chat consult call prompt query generate run send talk delegate complete invoke create reason
`);
const OBJECT = wordSet(`
  llm model gpt claude gemini openai deepseek agent assistant chat completion expert grok perplexity mistral qwen ollama duck
`);
const PATTERN =
  /\b(?:llms?|language models?|gpt-?[\w.]*|gemini|claude|deepseek|grok|openai|ai (?:models?|agents?|assistant|expert)|(?:multiple|several|different|all|specific|another|two) (?:ai |llm |\w+ )?(?:models?|agents?|providers?|ducks?|experts?|personas?)|sub-?agents?|chat completions?|text generation)\b/i;
const MAKES = wordSet('generate create make synthesize produce compose draw imagine edit text animate');
const MEDIA = wordSet(`
  image picture photo video audio music song speech voice avatar art illustration logo meme animation podcast sound picture
`);

export default defineRule({
  id: 'asks-model',
  title: 'Does it have a model or another agent answer or make something?',
  why: 'What a model makes is not in this definition, and costs.',
  claims: { category: 'execute' },
  spares: ['communication'],

  when: either(verb(VERB, OBJECT), phrase(PATTERN), verb(MAKES, MEDIA)),

  examples: {
    matches: [
      'ask_gemini: Asks Gemini a question.',
      'consensus: Gets an answer from several AI models.',
      'generate_image: Generates an image from a prompt.',
      'vote: Has two personas argue it out.',
    ],
    ignores: [
      ['list_models', 'it lists'],
      ['vote: Counts votes.', 'no model is asked'],
      ['generate_report: Generates a report.', 'a report is no media'],
    ],
  },
});
