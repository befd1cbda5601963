import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';
const PATTERN =
  /\b(?:browser[- ]use|computer[- ]use|(?:autonomous|ai|web) (?:browser|browsing|web) agent|browser automation agent|browser[- ]based tasks|(?:execute|perform|complete)s? (?:complex |general-purpose )?browser (?:tasks|actions))\b/i;

export default defineRule({
  id: 'sets-agent-browsing',
  title: 'Does an agent browse the web on its own?',
  why: 'It visits whatever it decides to visit.',
  claims: { category: 'execute', effects: ['egress'] },
  strength: 5,

  when: phrase(PATTERN),

  examples: {
    matches: [
      'browse: A browser-use agent that completes tasks on any site.',
      'go: Performs complex browser tasks.',
      'roam: Hands the errand to an autonomous browsing agent.',
    ],
    ignores: [
      ['browse: Lists the agents of a browser vendor.', 'nothing browses'],
      ['go: Opens a browser.', 'no agent is at work'],
      ['computer: Returns a computer of the fleet.', 'nothing browses'],
    ],
  },
});
