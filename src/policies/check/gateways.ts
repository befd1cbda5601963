import { parse } from 'yaml';
import * as z from 'zod';
import { defineChecks, distinct, shapeProblems, underAnyKey, type Check } from './check.ts';

const Target = z.strictObject({ backend: z.string().min(1), tool: z.string().min(1) });

// The limits are those of the resource definition.
const Route = z.strictObject({
  apiVersion: z.literal('aigateway.envoyproxy.io/v1beta1'),
  kind: z.literal('MCPRoute'),
  metadata: z.strictObject({
    name: z
      .string()
      .max(253)
      .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/),
  }),
  spec: z.strictObject({
    parentRefs: z.array(
      z.strictObject({
        name: z.literal('REPLACE-WITH-YOUR-GATEWAY'),
        kind: z.literal('Gateway'),
        group: z.literal('gateway.networking.k8s.io'),
      }),
    ),
    backendRefs: z.array(
      z.strictObject({
        name: z.string(),
        kind: z.literal('Backend'),
        group: z.literal('gateway.envoyproxy.io'),
        toolSelector: z.strictObject({ include: z.array(z.string()).min(1).max(32) }).optional(),
      }),
    ),
    securityPolicy: z.strictObject({
      authorization: z.strictObject({
        defaultAction: z.literal('Deny'),
        rules: z
          .array(
            z.strictObject({
              action: z.literal('Allow'),
              target: z.strictObject({ tools: z.array(Target).min(1).max(16) }),
            }),
          )
          .max(32)
          .optional(),
      }),
    }),
  }),
});

/** Envoy AI Gateway: selected, if there is a selection, and named by a rule. */
const envoy: Check = {
  problems: (text) => shapeProblems(text, parse, Route),
  engine: (text) => {
    const { backendRefs, securityPolicy } = Route.parse(parse(text)).spec;
    const targets = (securityPolicy.authorization.rules ?? []).flatMap(({ target }) => target.tools);
    return ({ alias, tool }) => {
      const backend = backendRefs.find(({ name }) => name === alias);
      const selected = backend && (backend.toolSelector?.include.includes(tool) ?? true);
      const named = targets.some((entry) => entry.backend === alias && entry.tool === tool);
      return { action: selected && named ? 'allow' : 'deny' };
    };
  },
};

const Tools = underAnyKey(z.array(z.string().min(1)).refine(distinct, 'a name is there twice')).refine(
  (servers) => Object.keys(servers).length === 1,
  'must hold one server',
);

/** Docker MCP Gateway: on the list of its server, or off. A server without a list has all its tools on. */
const docker: Check = {
  problems: (text) => shapeProblems(text, parse, Tools),
  engine: (text) => {
    const servers = Tools.parse(parse(text));
    return ({ alias, tool }) => {
      const list = Object.hasOwn(servers, alias) ? servers[alias] : undefined;
      return { action: list === undefined || list.includes(tool) ? 'allow' : 'deny' };
    };
  },
};

export default defineChecks({ envoy, docker });
