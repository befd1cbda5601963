import { defineRule } from '../../define-rule.ts';
import { head } from '../../matchers.ts';
const PATTERN =
  /\b(?:to|with) (?:an? |the |your |active |another |running ){0,3}(?:[\w-]+ ){0,2}(?:agents?|assistant|chatbot|bot|model|llm|copilot)\b(?! (?:owner|user|team))/i;

export default defineRule({
  id: 'talks-to-agent',
  title: 'Is the one spoken to a program?',
  why: 'An answer of an agent is no message to people.',
  claims: { category: 'execute' },
  strength: 2,
  spares: ['communication'],

  when: head(PATTERN),

  examples: {
    matches: [
      { name: 'send_message', description: 'Send a message to the agent and wait for its reply.' },
      { name: 'reply', description: 'Reply to the chatbot.' },
      { name: 'converse', description: 'Speaks with another assistant.' },
    ],
    ignores: [
      { name: 'send_message', description: 'Send a message to the team.', because: 'a team is people' },
      { name: 'list_agents', description: 'Lists agents.', because: 'nobody is spoken to' },
      { name: 'send_message', description: 'Send a message to the agent owner.', because: 'the owner is a person' },
    ],
  },
});
