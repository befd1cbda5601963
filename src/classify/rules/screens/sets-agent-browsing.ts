import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';
const PATTERN =
  /\b(?:browser[- ]use|computer[- ]use|(?:autonomous|ai|web) (?:browser|browsing|web) agent|browser automation agent|browser[- ]based tasks|(?:execute|perform|complete)s? (?:complex |general-purpose )?browser (?:tasks|actions))\b/i;

export default defineRule({
  id: 'sets-agent-browsing',
  title: 'Does an agent browse the web on its own?',
  why: 'It visits whatever it decides to visit.',
  claims: { category: 'execute', effects: ['egress'] },
  strength: 3,

  when: phrase(PATTERN),

  examples: {
    matches: [
      { name: 'browse', description: 'A browser-use agent that completes tasks on any site.' },
      { name: 'go', description: 'Performs complex browser tasks.' },
      { name: 'roam', description: 'Hands the errand to an autonomous browsing agent.' },
    ],
    ignores: [
      { name: 'browse', description: 'Lists the agents of a browser vendor.', because: 'nothing browses' },
      { name: 'go', description: 'Opens a browser.', because: 'no agent is at work' },
      { name: 'computer', description: 'Returns a computer of the fleet.', because: 'nothing browses' },
    ],
  },
});
