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
    matches: [
      { name: 'list_datasets', inputSchema: { properties: { server_url: { type: 'string' } } } },
      { name: 'browse_bays', inputSchema: { properties: { endpoint_url: { type: 'string' } } } },
      {
        name: 'list_layers',
        description: 'Lists layers.',
        inputSchema: { properties: { portal_url: { type: 'string' } } },
      },
    ],
    ignores: [
      {
        name: 'list_datasets',
        inputSchema: { properties: { url_name: { type: 'string' } } },
        because: 'the argument is a name',
      },
      {
        name: 'list_datasets',
        inputSchema: { properties: { server: { type: 'string' } } },
        because: 'a name among known servers',
      },
      {
        name: 'list_datasets',
        inputSchema: { properties: { instance_id: { type: 'string' } } },
        because: 'it is an id',
      },
    ],
  },
});
