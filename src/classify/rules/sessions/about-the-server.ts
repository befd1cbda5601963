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
      'server_info: Shows the running MCP server information.',
      'guidebook: Lists available commands.',
      'go: Tells whether the API key is valid.',
    ],
    ignores: [
      ['list_servers: Lists servers.', 'they are other servers'],
      ['get_version: Returns the version of a document.', 'a document is data'],
      ['kit: Returns a toolbox.', 'a toolbox is a thing'],
    ],
  },
});
