/** What one format can hold, where its document goes and how it was checked. */
export type EnforcementView = {
  id: string;
  title: string;
  kind: 'client' | 'gateway' | 'api';
  place: string;
  steps: string[];
  /** What becomes of tools that the server adds later, as a sentence. */
  newTools: string;
  asks: boolean;
  blocks: boolean;
  limits: boolean;
  /** Conditions on arguments: of every kind, only lists of values, or none. */
  conditions: 'all' | 'lists' | 'none';
  /** Whether a tool without a rule is blocked or asked for. */
  unlisted: 'deny' | 'ask';
  /** How far a rule reaches, in a sentence. */
  reach: string;
  proof: string;
  /** The document for an invented server, and what it leaves out. */
  example: { text: string; filename: string; notes: string[] };
};
