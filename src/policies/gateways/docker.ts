import { defineFormat } from '../document/define-format.ts';
import { keyInYaml } from '../document/keys.ts';
import { inYaml } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';
import { list, map, quoted, yamlText } from '../document/yaml.ts';

/** The list of enabled tools of Docker's MCP Gateway. */
export default defineFormat({
  id: 'docker',
  order: 120,
  title: 'Docker MCP Gateway',
  terms: ['tools.yaml'],
  kind: 'gateway',
  filename: 'docker.tools.yaml',
  language: 'yaml',
  merge: 'add-keys',
  additive: false,
  key: keyInYaml,
  place: '`~/.docker/mcp/tools.yaml`, one key for each server.',
  allowHint: 'add its name to the list',
  unlistedText: 'Tools that the server adds later stay off until you add them to the list.',
  holds: { ask: false, deny: true, rate: false, reason: true, unlisted: 'deny', spell: inYaml },
  proof: { kind: 'shape', by: 'our check against the published source', version: '2bd20fe', date: '2026-11-21' },
  write: ({ alias }, { tools }) => {
    const allowed = tools.filter(({ action }) => action === 'allow');
    const names = allowed.map(({ tool, intended }) => {
      const name = quoted(tool);
      name.commentBefore = ` ${intended.reason}`;
      return name;
    });
    return {
      text: yamlText(map([[quoted(alias), list(names)]])),
      notes: ['A `--tools` option on the command line replaces this file completely.'],
    };
  },
  steps: ({ policy }) => [
    'Open `~/.docker/mcp/tools.yaml`; make the file if there is none.',
    `Add the key of the server with its list. If the server is not called \`${policy.alias}\` in the catalogue you use, change the key.`,
    'Start the gateway again: `docker mcp gateway run`.',
  ],
  answers: () => ({
    enforce: 'Put the document into `~/.docker/mcp/tools.yaml`. The gateway offers only the tools on the list.',
    rate: noRates('the Docker MCP Gateway'),
    block: 'Leave its name off the list. An empty list means no tools; a server without a list means all of them.',
  }),
});
