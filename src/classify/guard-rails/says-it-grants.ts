import { defineGuardRail } from './define-guard-rail.ts';

const VERBS = /^(?:grant|revok|promot|elevat|impersonat|authoriz|escalat)/i;

export default defineGuardRail({
  id: 'says-it-grants',
  title: 'Does a sentence say that the call changes who may do what?',
  why: 'Rights decide what everybody else can do.',
  claims: { category: 'write', effects: ['credentials'] },
  floor: 'over-reading',
  says: 'a statement of the text that the same call gives or takes access, roles or rights',

  is: ({ by, sure, kinds, quote, object, rail }) =>
    rail === 'says-it-grants' ||
    (by === 'text' && sure && kinds.includes('grants') && VERBS.test(quote) && RIGHTS.test(object ?? '')),

  examples: {
    matches: [
      'get_user: Gets a user and makes them an administrator.',
      'check_access: Checks whether a reader may open a note; if not, access is given to them.',
      'get_member: Gets a member and grants the role of an owner.',
    ],
    ignores: [
      ['list_admins: Lists administrators.', 'they are listed'],
      ['check: Says whether access was granted.', 'it only says so'],
      ['fetch: Fetches pages; this gives you access to the web.', 'the reader of the text is meant'],
    ],
  },
});

const RIGHTS =
  /\b(?:access|roles?|rights?|permissions?|privileges?|admin\w*|owner\w*|membership|users?|members?|them)\b/i;
