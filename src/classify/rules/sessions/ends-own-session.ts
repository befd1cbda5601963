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
      { name: 'logout', description: 'Invalidate the current token and end the session' },
      { name: 'disconnect', description: 'Revokes your current token.' },
      { name: 'disconnect', description: 'Closes the active login.' },
    ],
    ignores: [
      { name: 'close_ticket', description: 'Ends the current session.', because: 'it closes a ticket' },
      { name: 'logout', description: 'Ends it.', because: 'nothing says whose session' },
      { name: 'list_sessions', description: 'Lists who has an active session.', because: 'they are listed' },
    ],
  },
});
