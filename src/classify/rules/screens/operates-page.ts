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
      { name: 'browser_click', description: 'Clicks an element on the page.' },
      { name: 'mobile_press_button' },
      { name: 'browser_check', description: 'Check a checkbox.' },
      { name: 'pinch_viewport' },
    ],
    ignores: [
      { name: 'browser_snapshot', description: 'Captures a snapshot of the page.', because: 'it only looks' },
      { name: 'list_pages', because: 'it lists' },
      { name: 'check_status', because: 'a status is looked at' },
    ],
  },
});
