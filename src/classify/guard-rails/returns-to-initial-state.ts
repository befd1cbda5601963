import { defineGuardRail } from './define-guard-rail.ts';

export default defineGuardRail({
  id: 'returns-to-initial-state',
  title: 'Does it reset something to its initial state?',
  why: 'What was set up since is lost.',
  claims: { category: 'write', effects: ['destructive'] },
  floor: 'always',
  says: 'a return to factory settings, defaults or the original state, in the name or in the text',

  is: ({ by, quote, sure, rail }) =>
    rail === 'returns-to-initial-state' || (by === 'name' && sure && RESET.test(quote)),

  examples: {
    matches: [
      'reset: Back to factory settings.',
      'restore_defaults: Sets everything as it was delivered.',
      'device: Reverts the device to its original state.',
    ],
    ignores: [
      ['get_defaults: Shows the factory settings.', 'they are only shown'],
      ['reset_zoom: Resets the zoom of the map.', 'a view loses nothing'],
      ['restore_backup: Restores a backup.', 'a backup is no initial state'],
    ],
  },
});

const RESET = /reset|restore|wipe/i;
