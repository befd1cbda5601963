import { defineRule } from '../../define-rule.ts';
import { given, nameVerb, phrase, wordSet } from '../../matchers.ts';

const PATTERN =
  /\b(?:active|current|default|working) (?:organization|organisation|project|workspace|account|device|database|directory|dir|context|environment|profile|team|model|session|page|tab|portal|tenant|branch|namespace|board|region)\b|\b(?:for|in) (?:this|the current|subsequent|future|later) (?:session|calls?|operations?|requests?|tool calls)\b|\bsession (?:context|working directory|defaults?)\b/i;
const VERB = wordSet(
  'set switch select change use clear reset choose configure connect toggle manage login refresh init initialize get show',
);

export default defineRule({
  id: 'sets-session-default',
  title: 'Does it only set a default for later calls?',
  why: "Only the caller's own context changes.",
  claims: { category: 'other' },

  when: given(nameVerb(VERB), phrase(PATTERN)),

  examples: {
    matches: [
      'switch_portal: Changes the active portal.',
      'toggle_units: Sets units for subsequent calls.',
      'use_bay: Makes it the current region.',
    ],
    ignores: [
      ['delete_project: Deletes the current project.', 'it deletes'],
      ['switch_light: Turns the light on.', 'no default is named'],
      ['list_regions: Lists what is the current region.', 'it lists'],
    ],
  },
});
