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
      'send_message: Send a message to the agent and wait for its reply.',
      'reply: Reply to the chatbot.',
      'converse: Speaks with another assistant.',
    ],
    ignores: [
      ['send_message: Send a message to the team.', 'a team is people'],
      ['list_agents: Lists agents.', 'nobody is spoken to'],
      ['send_message: Send a message to the agent owner.', 'the owner is a person'],
    ],
  },
});
