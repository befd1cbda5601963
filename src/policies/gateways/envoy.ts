import { defineFormat } from '../document/define-format.ts';
import { kubernetesKey } from '../document/keys.ts';
import type { FittedTool } from '../document/format.ts';
import { inYaml } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';
import { list, map, quoted, yamlText } from '../document/yaml.ts';

// Limits of the custom resource definition.
const SELECTED = 32;
const RULES = 32;
const TOOLS_OF_A_RULE = 16;

function chunks(tools: FittedTool[]): FittedTool[][] {
  return Array.from({ length: Math.ceil(tools.length / TOOLS_OF_A_RULE) }, (_, at) =>
    tools.slice(at * TOOLS_OF_A_RULE, (at + 1) * TOOLS_OF_A_RULE),
  );
}

function targetOf(alias: string, tools: FittedTool[]) {
  return map([
    ['action', 'Allow'],
    [
      'target',
      map([
        [
          'tools',
          list(
            tools.map(({ tool }) =>
              map([
                ['backend', alias],
                ['tool', quoted(tool)],
              ]),
            ),
          ),
        ],
      ]),
    ],
  ]);
}

function backendOf(alias: string, allowed: FittedTool[]) {
  const include = list(allowed.map(({ tool }) => quoted(tool)));
  const selects = allowed.length > 0 && allowed.length <= SELECTED;
  return map([
    ['name', alias],
    ['kind', 'Backend'],
    ['group', 'gateway.envoyproxy.io'],
    ...(selects ? [['toolSelector', map([['include', include]])] as [string, unknown]] : []),
  ]);
}

function authorizationOf(alias: string, allowed: FittedTool[]) {
  return map([
    ['defaultAction', 'Deny'],
    ...(allowed.length > 0
      ? [['rules', list(chunks(allowed).map((chunk) => targetOf(alias, chunk)))] as [string, unknown]]
      : []),
  ]);
}

function specOf(alias: string, allowed: FittedTool[]) {
  const gateway = map([
    ['name', 'REPLACE-WITH-YOUR-GATEWAY'],
    ['kind', 'Gateway'],
    ['group', 'gateway.networking.k8s.io'],
  ]);
  return map([
    ['parentRefs', list([gateway])],
    ['backendRefs', list([backendOf(alias, allowed)])],
    ['securityPolicy', map([['authorization', authorizationOf(alias, allowed)]])],
  ]);
}

/** An MCPRoute of Envoy AI Gateway. */
export default defineFormat({
  id: 'envoy',
  order: 110,
  title: 'Envoy AI Gateway',
  terms: ['toolSelector', 'kubectl'],
  kind: 'gateway',
  filename: 'envoy.mcproute.yaml',
  language: 'yaml',
  merge: 'whole-file',
  additive: false,
  key: kubernetesKey,
  place: 'A manifest of your Kubernetes cluster.',
  allowHint: 'add it to `rules` and to `toolSelector`',
  unlistedText: 'Tools that the server adds later are blocked: the default action is `Deny`.',
  holds: { ask: false, deny: true, rate: false, reason: false, unlisted: 'deny', spell: inYaml },
  proof: { kind: 'grammar', by: 'our checker of the resource definition', version: 'v1beta1', date: '2026-11-21' },
  write: ({ alias }, { tools }) => {
    const allowed = tools.filter(({ action }) => action === 'allow');
    if (allowed.length > RULES * TOOLS_OF_A_RULE)
      return { refused: `A route holds ${RULES * TOOLS_OF_A_RULE} tools, and ${allowed.length} would pass.` };
    return {
      text: yamlText(
        map([
          ['apiVersion', 'aigateway.envoyproxy.io/v1beta1'],
          ['kind', 'MCPRoute'],
          ['metadata', map([['name', alias]])],
          ['spec', specOf(alias, allowed)],
        ]),
      ),
      notes:
        allowed.length > SELECTED
          ? [
              `A list of visible tools holds ${SELECTED} names, so blocked tools stay visible; calls of them are refused.`,
            ]
          : [],
    };
  },
  steps: ({ rendered, policy }) => [
    'Replace the name of the gateway by the name of yours.',
    `Make sure that the backend of the server is called \`${policy.alias}\`, or change that name.`,
    `Apply the file: \`kubectl apply -f ${rendered.filename}\`.`,
  ],
  answers: ({ rendered }) => ({
    enforce: `Apply the document with \`kubectl apply -f ${rendered.filename}\`. The gateway then refuses every tool that no rule names.`,
    rate: noRates('an MCPRoute'),
    block: 'Leave its name out of `rules` and `toolSelector`: the default action is `Deny`.',
  }),
});
