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
      { name: 'logout', description: 'Clears the stored session.' },
      { name: 'close_session', description: 'Closes it. The session file stays.' },
      { name: 'reset', description: 'Clears all saved cookies.' },
    ],
    ignores: [
      { name: 'logout', description: 'Ends it.', because: 'nothing stored is named' },
      { name: 'list_session_data', description: 'Lists session data.', because: 'nothing ends' },
      { name: 'clear_board', description: 'Clears the board.', because: 'a board is no session' },
    ],
  },
});
