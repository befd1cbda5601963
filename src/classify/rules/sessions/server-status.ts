import { defineRule } from '../../define-rule.ts';
import { code } from '../../matchers.ts';

const PATTERN =
  /^_?(?:[a-z0-9]+[-_.])?(?:get[-_]?)?(?:server[-_]?|service[-_]?|system[-_]?|mcp[-_]?|api[-_]?|engine[-_]?)?(?:status|health|healthcheck|health[-_]check|version|ping|info|server[-_]info|connection|check[-_](?:status|connection|health|auth)|check[-_]\w+[-_]status|test[-_]connection|diagnos\w+|capabilities|logging[-_]status)$/i;

export default defineRule({
  id: 'server-status',
  title: 'Does it say whether the service itself works?',
  why: 'Whether the service answers is no data.',
  claims: { category: 'other' },
  strength: 4,

  when: code(
    'a short name that asks whether the service works, and hardly any parameter',
    ({ tool: { name }, parameters }) =>
      name.length < 60 && PATTERN.test(name) && parameters.length < 3 ? [{ field: 'name', quote: name }] : [],
  ),

  examples: {
    matches: ['server_info', 'get-version', 'health', 'engine_diagnosis', 'check_connection'],
    ignores: [
      ['get_order_status', 'an order is data'],
      ['status_page_list', 'pages are listed'],
      ['health(patient, date, ward)', 'it takes what a mere check of the service would not'],
    ],
  },
});
