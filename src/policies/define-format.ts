import type { Proof, Rendered, ServerPolicy } from '#model/policy.ts';
import { fit, type Fitted, type Holds } from './fit.ts';
import { notesFor } from './notes.ts';

/** What a text about a document is made from. `tool` is set where the document holds the rule of one tool. */
export type View = { policy: ServerPolicy; rendered: Rendered; tool?: Rendered['effective'][number] };

/** The answers on a page that depend on the format shown. */
export type Answers = { enforce: string; rate: string; block: string };

type Written = { text: string; notes?: string[] };

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
  /** Where the file goes, as a sentence. */
  place: string;
  /** How to open up a tool that had to be blocked, as an imperative. */
  allowHint: string;
  /** What a document changes about tools that it does not name. */
  unlistedText: string;
  holds: Holds;
  proof: Proof;
  write: (policy: ServerPolicy, fitted: Fitted) => Written | { refused: string };
  /** Numbered on the page. */
  steps: (view: View) => string[];
  answers: (view: View & { tool: Rendered['effective'][number] }) => Answers;
};

/** A format with its renderer. */
export type Format = Omit<FormatSpec, 'write'> & { render: (policy: ServerPolicy) => Rendered };

/** Completes a format: fitting, fidelity, notes and proof are the same for all. */
export const defineFormat = ({ write, ...spec }: FormatSpec): Format => ({
  ...spec,
  render: (policy) => {
    const fitted = fit(policy, spec.holds);
    const written = write(policy, fitted);
    const text = 'text' in written ? written.text : null;
    const refused = 'refused' in written ? [written.refused] : [...(written.notes ?? [])];
    const fidelity = { ...fitted.fidelity };
    if (text === null)
      for (const part of Object.keys(fidelity) as (keyof typeof fidelity)[]) fidelity[part] = 'refused';
    return {
      format: spec.id,
      filename: spec.filename,
      language: spec.language,
      text,
      merge: spec.merge,
      fidelity,
      effective: fitted.all.map(({ tool, written, action, rate }) => ({
        tool,
        written,
        action,
        ...(rate && { rate }),
      })),
      refusals: fitted.refusals,
      notes: text === null ? refused : [...notesFor(spec, policy, fitted), ...refused],
      proof: spec.proof,
    };
  },
});
