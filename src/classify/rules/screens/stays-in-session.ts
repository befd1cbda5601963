import { defineRule } from '../../define-rule.ts';
import { anywhere, code, either, unless, verb, wordSet } from '../../matchers.ts';
import { quoteParameter } from '../../find-words.ts';

const LOOKS = wordSet('hover scroll resize zoom');
const SCREEN = wordSet('browser page tab element screen window viewport mouse');
const CLOSES = wordSet('close');
const OWN = wordSet('browser page tab viewport');
// Whatever else it does to the page may reach further.
const MORE =
  /\b(?:click|press|typ(?:e|es|ing)\b(?! of)|submit|fill|drag|drop|upload|download|evaluat|execut|run|navigat|visit|send|post|delet|remov|clear|sav(?:e|es|ing)|writ|chang|updat|install|script|cookie|storage|accept|confirm|pay|buy|order)/i;

// What names a place on the screen, a measure or the page: everything else could bring something in.
const PLACES = wordSet(`
  element element_id target ref uid id selector locator page page_id page_index tab tab_id index session session_id
  context_id direction amount distance delta delta_x delta_y x y width height scale level zoom position offset
  smooth behavior timeout include_snapshot snapshot device
`);

/** The one fact that takes an Execute below high: it is said of what a page shows, and of nothing else. */
export default defineRule({
  id: 'stays-in-session',
  title: "Does its effect stay in the caller's own session?",
  why: 'Hovering, scrolling or resizing changes what a page shows to the caller, who can do it again or reload the page.',
  claims: { category: 'execute' },

  when: unless(
    either(
      code('arguments that could bring something in', (definition) =>
        quoteParameter(definition, ({ joined }) => !PLACES.has(joined)),
      ),
      anywhere(MORE),
    ),
    either(verb(LOOKS, SCREEN), verb(CLOSES, OWN)),
  ),

  examples: {
    matches: [
      'list_bays(width, height): Resizes the window.',
      'browser_hover(element, ref): Moves the mouse over an element of the page.',
      'page_scroll(direction, amount)',
      'browser_resize(width, height): Resizes the window.',
      'close_tab(tab_id): Closes a tab.',
    ],
    ignores: [
      ['browser_hover(element, script): Hovers, then calls the script.', 'a script could do anything'],
      ['page_scroll(direction): Scrolls the page and clicks whatever comes up.', 'a click does what the thing does'],
      ['close_account(id): Closes an account.', 'an account is no page'],
      ['close_session: Closes a session.', 'whose session it is, is not said'],
    ],
  },
});
