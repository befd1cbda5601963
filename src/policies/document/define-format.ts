import type { Proof, Rendered, ServerPolicy } from '#model/policy.ts';
import { fit, type Fitted, type FittedTool, type Holds } from './fit.ts';
import { notesFor } from './notes.ts';
import { nameList } from './phrases.ts';

/** A tool as a document treats it. */
export type Effective = Rendered['effective'][number];

/** What a text about a document is made from. */
export type View = { policy: ServerPolicy; rendered: Rendered };

/** The answers on a page that depend on the format shown. `block` holds whatever the document says of the tool. */
export type Answers = { enforce: string; rate: string; block: string };

type Written = { text: string; notes?: string[] } | { refused: string } | 'needless';

/** What the file of a format states. */
export type FormatSpec = {
  id: string;
  title: string;
  /** Where it is enforced: a client's rule is a preference, a gateway's a boundary. */
  kind: 'client' | 'gateway' | 'api';
  /** Unique among the formats: bundles of a server are downloaded side by side. */
  filename: string;
  language: Rendered['language'];
  merge: Rendered['merge'];
  /** Whether the document of one tool leaves every other tool as it is. */
  additive: boolean;
  /** Where the file goes, as a sentence. */
  place: string;
  /** What to know before the rule of one tool is added, where that does more than add it. */
  additiveText?: string;
  /** How to open up a tool that had to be blocked, as an imperative; in a format with rates, with the rate that it should have. */
  allowHint: string | ((tool: FittedTool) => string);
  /** What becomes of tools that the server adds later, as a sentence. */
  unlistedText: string;
  holds: Holds;
  proof: Proof;
  /** `needless` where the document would be empty and its absence comes to the same. */
  write: (policy: ServerPolicy, fitted: Fitted) => Written;
  /** Numbered on the page. */
  steps: (view: View) => string[];
  answers: (view: View, tool: Effective) => Answers;
};

/** A format with its renderer. */
export type Format = Omit<FormatSpec, 'write'> & { render: (policy: ServerPolicy) => Rendered };

const effectiveOf = ({ tool, written, action, rate, opening, ...kept }: FittedTool): Effective => ({
  tool,
  written,
  action,
  ...(rate && { rate }),
  ...(kept.arguments && { arguments: kept.arguments }),
  ...(opening && { opening }),
});

// Where the format would leave a tool open that must be blocked, or would say nothing at all, no document is better.
const refusalOf = (fitted: Fitted, holds: Holds, policy: ServerPolicy): string | undefined => {
  const unwritable = new Set(fitted.refusals.filter(({ kind }) => kind === 'unwritable').map(({ tool }) => tool));
  const open = fitted.all.filter(({ tool, intended }) => unwritable.has(tool) && intended.action === 'deny');
  if (holds.unlisted !== 'deny' && holds.deny && open.length > 0)
    return `It cannot name ${nameList(open.map(({ tool }) => tool))}, which must be blocked.`;
  const [first] = fitted.refusals;
  if (policy.scope === 'tool' && fitted.tools.length === 0 && holds.unlisted !== 'deny' && first)
    return `It can hold no rule for \`${first.tool}\`: ${first.reason}`;
  return undefined;
};

/** Completes a format: fitting, fidelity, notes and proof are the same for all. */
export const defineFormat = ({ write, ...spec }: FormatSpec): Format => ({
  ...spec,
  render: (policy) => {
    const holds: Holds = policy.scope === 'tool' && spec.additive ? { ...spec.holds, unlisted: 'ask' } : spec.holds;
    const fitted = fit(policy, holds);
    const refusal = refusalOf(fitted, holds, policy);
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
});
