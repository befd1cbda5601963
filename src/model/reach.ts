/** Where a tool reads from and where its calls can be seen, as far as its definition tells. The order is the order of display. */
export const REACHES = [
  'own-place',
  'others-content',
  'takes-address',
  'visible-write',
  'page-action',
  'input-path',
] as const;
export type Reach = (typeof REACHES)[number];

/** Each reach after "that": "a Read tool that reads …". */
export const REACH_TEXT: Record<Reach, string> = {
  'own-place': 'reads from a place that belongs to someone',
  'others-content': 'reads what others can write',
  'takes-address': 'contacts an address from the caller',
  'visible-write': 'writes where others can read',
  'page-action': 'types, clicks or uploads',
  'input-path': 'opens what lies at a path',
};
