import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:llms?|language models?|gpt-?[\w.]*|gemini|claude|deepseek|grok|openai|ai (?:models?|agents?|assistant|expert)|(?:multiple|several|different|all|specific|another|two) (?:ai |llm |\w+ )?(?:models?|agents?|providers?|ducks?|experts?|personas?)|sub-?agents?|chat completions?|text generation)\b/i;

export default defineRule({
  id: 'asks-several-models',
  title: 'Does it hand a question to one or more models?',
  why: 'What a model answers goes beyond a record.',
  claims: { category: 'execute' },

  when: phrase(PATTERN),

  examples: {
    matches: [{ name: 'consensus', description: 'Gets an answer from several AI models.' }],
    ignores: [{ name: 'vote', description: 'Counts votes.', because: 'no model is asked' }],
  },
});
