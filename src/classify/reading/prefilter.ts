/** Whether a pattern may match at all. A yes promises nothing; after a no it need not be tried. */
export type MayMatch = (pattern: RegExp) => boolean;

/** Looks through texts once and tells for each pattern whether it may match in one of them. */
export type Prefilter = (...texts: string[]) => MayMatch;

/** The prefilter that spares nothing: every pattern is tried. */
export const EVERYTHING: Prefilter = () => () => true;
