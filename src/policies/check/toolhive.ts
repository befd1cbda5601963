import {
  checkParsePolicySet,
  preparsePolicySet,
  statefulIsAuthorized,
  type CedarValueJson,
} from '@cedar-policy/cedar-wasm/nodejs';
import { parse } from 'yaml';
import * as z from 'zod';
import { defineChecks, shapeProblems, type Check } from './check.ts';

const Config = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('cedarv1'),
  cedar: z.strictObject({ policies: z.array(z.string().min(1)).min(1), entities_json: z.literal('[]') }),
});

function policiesOf(text: string) {
  return { staticPolicies: Config.parse(parse(text)).cedar.policies.join('\n') };
}

// Words that Cedar accepts anywhere and ToolHive knows only in this spelling.
const SCOPE =
  /^(permit|forbid)\(principal, action == Action::"call_tool", resource( == Tool::"(?:[^"\\]|\\.)*")?\)( when \{.*\})?;$/s;

function parseProblems(text: string): string[] {
  const answer = checkParsePolicySet(policiesOf(text));
  const spelling = Config.parse(parse(text)).cedar.policies.filter((policy) => !SCOPE.test(policy));
  return [
    ...(answer.type === 'failure' ? answer.errors.map(({ message }) => message) : []),
    ...spelling.map((policy) => `not the form of a tool rule: ${policy}`),
  ];
}

function scalars(given: Record<string, unknown>): Record<string, CedarValueJson> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) =>
      ['string', 'number', 'boolean'].includes(typeof value)
        ? [`arg_${name}`, value as CedarValueJson]
        : [`arg_${name}_present`, true],
    ),
  );
}

/** ToolHive: Cedar decides, on entities of the shape that ToolHive builds. An evaluation error is a refusal. */
const toolhive: Check = {
  problems: (text) => {
    const problems = shapeProblems(text, parse, Config);
    return problems.length > 0 ? problems : parseProblems(text);
  },
  engine: (text) => {
    preparsePolicySet('document', policiesOf(text));
    return ({ tool, arguments: given = {} }) => {
      // Such a name cannot arrive over the wire.
      if (!tool.isWellFormed()) return { action: 'deny' };
      const resource = { type: 'Tool', id: tool };
      const attributes = { name: tool, operation: 'call', feature: 'tool', ...scalars(given) };
      const answer = statefulIsAuthorized({
        principal: { type: 'Client', id: 'someone' },
        action: { type: 'Action', id: 'call_tool' },
        resource,
        context: scalars(given),
        preparsedPolicySetId: 'document',
        entities: [{ uid: resource, attrs: attributes, parents: [] }],
      });
      const clean = answer.type === 'success' && answer.response.diagnostics.errors.length === 0;
      return { action: clean && answer.response.decision === 'allow' ? 'allow' : 'deny' };
    };
  },
};

export default defineChecks({ toolhive });
