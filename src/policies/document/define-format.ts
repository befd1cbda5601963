import type { ServerPolicy } from '#model/policy.ts';
import { fit } from './fit.ts';
import type { Effective, Fitted, FittedTool, Format, FormatSpec, Holds, Key, Written } from './format.ts';
import { notesFor } from './notes.ts';
import { codeText, nameList } from './phrases.ts';

/** Completes a format: fitting, fidelity, notes and proof are the same for all. */
export function defineFormat({ write, ...spec }: FormatSpec): Format {
  return {
    ...spec,
    render: (policy) => {
      const holds: Holds = policy.scope === 'tool' && spec.additive ? { ...spec.holds, unlisted: 'ask' } : spec.holds;
      const fitted = fit(policy, holds);
      const refusal = keyRefusal(spec.key(policy.alias), policy.alias) ?? refusalOf(fitted, holds, policy);
      const written: Written = refusal === undefined ? write(policy, fitted) : { refused: refusal };
      const needless = written === 'needless';
      const refused = !needless && 'refused' in written ? written.refused : undefined;
      const text = !needless && 'text' in written ? written.text : null;
      const more = !needless && 'notes' in written ? (written.notes ?? []) : [];
      const fidelity = { ...fitted.fidelity };
      if (refused !== undefined)
        for (const part of Object.keys(fidelity) as (keyof typeof fidelity)[]) fidelity[part] = 'refused';
      else if (policy.scope === 'tool' && spec.additive) fidelity.unlisted = 'unused';
      return {
        format: spec.id,
        filename: spec.filename,
        language: spec.language,
        text,
        ...(needless && { needless }),
        merge: spec.merge,
        fidelity,
        effective: fitted.all.map(effectiveOf),
        refusals: fitted.refusals,
        notes:
          refused === undefined
            ? [...notesFor(spec, policy, fitted, needless), ...more]
            : [`There is no ${spec.title} document for this policy. ${refused}`],
        proof: spec.proof,
      };
    },
  };
}

function effectiveOf({ tool, written, action, rate, opening, ...kept }: FittedTool): Effective {
  return {
    tool,
    written,
    action,
    ...(rate && { rate }),
    ...(kept.arguments && { arguments: kept.arguments }),
    ...(opening && { opening }),
  };
}

function keyRefusal(key: Key, alias: string): string | undefined {
  if ('written' in key) return undefined;
  return `It cannot hold the server's key ${codeText(alias)}: ${key.refused}. Call the server \`${key.rename}\` in your configuration.`;
}

// Where the format would leave a tool open that must be blocked, or would say nothing at all, no document is better.
function refusalOf(fitted: Fitted, holds: Holds, policy: ServerPolicy): string | undefined {
  const unwritable = new Set(fitted.refusals.filter(({ kind }) => kind === 'unwritable').map(({ tool }) => tool));
  const open = fitted.all.filter(({ tool, intended }) => unwritable.has(tool) && intended.action === 'deny');
  if (holds.unlisted !== 'deny' && holds.deny && open.length > 0)
    return `It cannot name ${nameList(open.map(({ tool }) => tool))}, which must be blocked.`;
  const [first] = fitted.refusals;
  if (policy.scope === 'tool' && fitted.tools.length === 0 && holds.unlisted !== 'deny' && first)
    return `It can hold no rule for ${codeText(first.tool)}: ${first.reason}`;
  return undefined;
}
