import { defineRule } from '../../define-rule.ts';
import { given, nameVerb, phrase, wordSet } from '../../matchers.ts';

const PATTERN =
  /\b(?:invalidates?|revokes?|ends?|terminates?|closes?) (?:the |your |its )?(?:current|own|active) (?:token|session|login)|\bend the session\b/i;
const LOGOUT = wordSet('logout signout end disconnect');

export default defineRule({
  id: 'ends-own-session',
  title: "Does it only end the caller's own session?",
  why: 'The caller logs in again.',
  claims: { category: 'other' },
  spares: ['destructive', 'credentials'],

  when: given(nameVerb(LOGOUT), phrase(PATTERN)),

  examples: {
    matches: [
      'logout: Invalidate the current token and end the session',
      'disconnect: Revokes your current token.',
      'disconnect: Closes the active login.',
    ],
    ignores: [
      ['close_ticket: Ends the current session.', 'it closes a ticket'],
      ['logout: Ends it.', 'nothing says whose session'],
      ['list_sessions: Lists who has an active session.', 'they are listed'],
    ],
  },
});
