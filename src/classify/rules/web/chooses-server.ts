import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';
const NAME = wordSet(
  'server_url endpoint_url base_url instance_url api_url host_url portal_url remote_url server_address',
);

export default defineRule({
  id: 'chooses-server',
  title: 'Does the caller choose the server to ask?',
  why: 'Whoever chooses the server can make the tool call anywhere.',
  claims: { effects: ['egress'] },
  strength: 6,

  when: parameter(NAME),

  examples: {
    matches: ['list_datasets(server_url)', 'browse_bays(endpoint_url)', 'list_layers(portal_url): Lists layers.'],
    ignores: [
      ['list_datasets(url_name)', 'the argument is a name'],
      ['list_datasets(server)', 'a name among known servers'],
      ['list_datasets(instance_id)', 'it is an id'],
    ],
  },
});
