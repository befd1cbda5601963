import { defineFormat } from '../document/define-format.ts';
import { kubernetesKey } from '../document/keys.ts';
import { asItIs } from '../document/mangle.ts';
import { list, map, single, yamlText } from '../document/yaml.ts';

const CONTROL = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

// A string of the Common Expression Language.
function celString(text: string): string {
  return JSON.stringify(text).replace(
    CONTROL,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function allow(alias: string, tool: string) {
  return `mcp.tool.target == ${celString(alias)} && mcp.tool.name == ${celString(tool)}`;
}

// Without any rule everything would pass; one that never holds lets nothing through.
const NOTHING = 'false';

/** The tool authorization of agentgateway, in CEL. */
export default defineFormat({
  id: 'agentgateway',
  order: 80,
  title: 'agentgateway',
  terms: ['mcpAuthorization', 'localRateLimit'],
  kind: 'gateway',
  filename: 'agentgateway.yaml',
  language: 'yaml',
  merge: 'add-keys',
  additive: false,
  key: kubernetesKey,
  place: "The gateway's configuration file.",
  allowHint: 'add a rule for it, as for the tools that pass',
  unlistedText: 'Tools that the server adds later are blocked until a rule lets them through.',
  holds: { ask: false, deny: true, rate: false, reason: true, unlisted: 'deny', spell: asItIs },
  proof: { kind: 'parser', by: 'a CEL evaluator (cel-js)', version: '8.0.0', date: '2026-11-21' },
  write: ({ alias }, { tools }) => {
    const rules = tools
      .filter(({ action }) => action === 'allow')
      .map(({ tool, intended }) => single(allow(alias, tool), intended.reason));
    const authorization = map([['rules', list(rules.length > 0 ? rules : [single(NOTHING)])]]);
    return {
      text: yamlText(map([['mcp', map([['policies', map([['mcpAuthorization', authorization]])]])]])),
      notes: ['Prompts and resources of the server are blocked too: they need rules of their own.'],
    };
  },
  steps: ({ policy }) => [
    'Open the configuration of your agentgateway and add the keys to what stands under `mcp`.',
    `If the target of the server is not called \`${policy.alias}\`, replace that name in every rule.`,
    'Start the gateway again and point your client at it instead of the server.',
  ],
  answers: () => ({
    enforce:
      "Add the document's `mcpAuthorization` to the `policies` of your gateway. What no rule lets through is refused.",
    rate: 'Not one tool: agentgateway has `localRateLimit` for a whole endpoint only. A gateway that counts calls of a tool, such as Intercept, can do it.',
    block:
      'Leave it without a rule, but keep one for another tool: without any rule everything passes. A tool without a rule is refused and off the list of tools.',
  }),
});
