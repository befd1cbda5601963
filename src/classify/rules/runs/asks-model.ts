import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  ask chat consult call prompt query generate run send talk delegate complete invoke create reason
`);
const OBJECT = wordSet(`
  llm model gpt claude gemini openai deepseek agent assistant chat completion expert grok perplexity mistral qwen ollama duck
`);

export default defineRule({
  id: 'asks-model',
  title: 'Does it have another model or agent answer?',
  why: 'What another agent does is not in this definition.',
  claims: { category: 'execute' },
  spares: ['communication'],

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'ask_gemini', description: 'Asks Gemini a question.' }],
    ignores: [{ name: 'list_models', because: 'it lists' }],
  },
});
