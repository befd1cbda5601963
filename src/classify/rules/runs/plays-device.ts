import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  play pause skip turn set control move record speak print open show launch seek stop next previous connect beep vibrate unlock lock shake press queue
`);
const OBJECT = wordSet(`
  playback track song music light lamp robot printer motor volume speaker device camera player sound media thermostat switch plc drone arm spotify audio loudspeaker tv
`);

export default defineRule({
  id: 'plays-device',
  title: 'Does it make a device or an application act?',
  why: 'It happens in the world, not in a record.',
  claims: { category: 'execute' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      'play_track: Plays a track on the speaker.',
      'speak_loudspeaker',
      'tool_a: Stops the motor.',
      'unlock_switch',
    ],
    ignores: [
      ['list_tracks', 'it lists'],
      ['get_volume', 'it reads'],
      ['show_page: Shows a page.', 'a page is no device'],
    ],
  },
});
