import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:mcp server(?:'s)? (?:information|version|status|health|configuration|logging)|(?:running|this|current|the) (?:mcp )?server(?:'s)? (?:version|information|info|status)|available (?:tools|commands|capabilities|skills)|version of (?:the )?(?:mcp|server|tool|this)|installed [\w ]{0,20}version|server (?:info|health|status|version)|skill guides?|how to use (?:this|the) (?:server|tools?)|usage instructions|(?:connection|api key) is (?:working|valid)|is (?:alive|reachable|up and running|healthy)|toolsets?|tool groups?|herramientas disponibles)\b/i;

export default defineRule({
  id: 'about-the-server',
  title: 'Is it about the server, its tools or its version?',
  why: 'Help about the tools is no data.',
  claims: { category: 'other' },
  strength: 2,

  when: phrase(PATTERN),

  examples: {
    matches: [
      { name: 'server_info', description: 'Shows the running MCP server information.' },
      { name: 'guidebook', description: 'Lists available commands.' },
      { name: 'go', description: 'Tells whether the API key is valid.' },
    ],
    ignores: [
      { name: 'list_servers', description: 'Lists servers.', because: 'they are other servers' },
      { name: 'get_version', description: 'Returns the version of a document.', because: 'a document is data' },
      { name: 'kit', description: 'Returns a toolbox.', because: 'a toolbox is a thing' },
    ],
  },
});
