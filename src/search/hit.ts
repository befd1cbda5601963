/** The filters of the index (records.ts), in the order in which they are shown. */
export const FILTERS = ['kind', 'category', 'risk', 'effect', 'server'] as const;
export type Filter = (typeof FILTERS)[number];

/** Chosen values per filter. Values of one filter widen the search, filters narrow it. */
export type Chosen = Partial<Record<Filter, string[]>>;

/** One result: the record's address and meta (records.ts). */
export type Hit = { url: string; meta: Record<string, string>; filters?: Record<string, string | string[]> };

/**
 * `hits` loads the results of a range. `counts` is what choosing a value would leave.
 * `near` of the total are there because their names resemble the query, or have a part of it where `partial` is set;
 * then the total is small and stands whole in `hits`.
 */
export type Found = {
  total: number;
  near: number;
  partial: boolean;
  hits: (from: number, to: number) => Promise<Hit[]>;
  counts: Partial<Record<Filter, Record<string, number>>>;
};
