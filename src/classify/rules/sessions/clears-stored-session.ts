import { defineRule } from '../../define-rule.ts';
import { given, nameVerb, phrase, wordSet } from '../../matchers.ts';

const PATTERN =
  /\b(?:clears? the (?:\w+ )?session|session (?:file|store|data)|stored session|saved session|clears? (?:all )?(?:stored|saved|cached) (?:\w+ )?(?:session|credential|token|cookie)s?)|会话文件|清空/i;
const SESSION = wordSet('logout close clear end disconnect reset sign');

export default defineRule({
  id: 'clears-stored-session',
  title: 'Does it change or clear a stored session?',
  why: 'Stored state is a record.',
  claims: { category: 'write' },
  spares: ['destructive'],

  when: given(nameVerb(SESSION), phrase(PATTERN)),

  examples: {
    matches: [
      'logout: Clears the stored session.',
      'close_session: Closes it. The session file stays.',
      'reset: Clears all saved cookies.',
    ],
    ignores: [
      ['logout: Ends it.', 'nothing stored is named'],
      ['list_session_data: Lists session data.', 'nothing ends'],
      ['clear_board: Clears the board.', 'a board is no session'],
    ],
  },
});
