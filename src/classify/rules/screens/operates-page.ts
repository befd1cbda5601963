import { defineRule } from '../../define-rule.ts';
import { either, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  click type press tap swipe scroll hover drag fill select open close resize rotate goto navigate back forward reload refresh double long pinch upload emulate handle interact choose drop
`);
const OBJECT = wordSet(`
  browser page tab element screen button key keyboard mouse app mobile window dialog form url device simulator ui viewport input network coordinate selector text field dropdown checkbox file option point cpu geolocation
`);
const TICKS = wordSet('check uncheck tick untick toggle');
const BOX = wordSet('checkbox checkboxes radio');

export default defineRule({
  id: 'operates-page',
  title: 'Does it operate a page, a screen or a device?',
  why: 'A click does whatever the thing clicked does.',
  claims: { category: 'execute' },

  when: either(verb(VERB, OBJECT), verb(TICKS, BOX)),

  examples: {
    matches: [
      'browser_click: Clicks an element on the page.',
      'mobile_press_button',
      'browser_check: Check a checkbox.',
      'pinch_viewport',
    ],
    ignores: [
      ['browser_snapshot: Captures a snapshot of the page.', 'it only looks'],
      ['list_pages', 'it lists'],
      ['check_status', 'a status is looked at'],
    ],
  },
});
