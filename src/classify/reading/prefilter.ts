/** Whether a pattern may match at all. A yes promises nothing; after a no it need not be tried. */
export type MayMatch = (pattern: RegExp) => boolean;

/** Looks through texts once and tells for each pattern whether it may match in one of them. */
export type Prefilter = (...texts: string[]) => MayMatch;

/** Prefilters for the groups of patterns that are asked about the same texts. */
export type Prefilters = {
  /** Of rules, about what the tool says it does. */
  rules: Prefilter;
  /** Of idioms, about the same. */
  idioms: Prefilter;
  /** Of orders to the model, about every text of a definition. */
  orders: Prefilter;
};

/** The prefilter that spares nothing: every pattern is tried. */
export const EVERYTHING: Prefilter = () => () => true;

/** The same for every group. */
export const ALL: Prefilters = { rules: EVERYTHING, idioms: EVERYTHING, orders: EVERYTHING };
