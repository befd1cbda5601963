import { actOfValue } from '../dangers/parameter-acts.ts';
import { defineGuardRail } from './define-guard-rail.ts';

const DESTROYING = /^(?:delete|drop|reset|wipe|purge|erase|destroy|truncate|obliterate|nuke)/i;

export default defineGuardRail({
  id: 'offers-to-destroy',
  title: 'Does a mode delete, drop, reset, wipe or purge?',
  why: 'A tool counts as the most consequential mode that it offers, wherever the mode is listed.',
  claims: { category: 'write', effects: ['destructive'] },
  floor: 'always',
  says: 'a value that an argument offers, at any depth, whose first word deletes, drops, resets, wipes or purges',

  is: ({ by, sure, kinds, quote, rail }) =>
    rail === 'offers-to-destroy' ||
    (by === 'argument' &&
      sure &&
      kinds.includes('destroys') &&
      DESTROYING.test(quote) &&
      actOfValue(quote) !== undefined),

  examples: {
    matches: [
      {
        name: 'op',
        description: 'Works on a page.',
        inputSchema: { properties: { what: { enum: ['list', 'wipe_all'] } } },
      },
      {
        name: 'get_record',
        inputSchema: { properties: { after: { type: 'string', enum: ['keep', 'destroy'] } } },
      },
      {
        name: 'page',
        inputSchema: {
          anyOf: [{ properties: { kind: { const: 'rename' } } }, { properties: { action: { const: 'delete' } } }],
        },
      },
    ],
    ignores: [
      {
        name: 'events',
        inputSchema: { properties: { event: { enum: ['create', 'delete'] } } },
        because: 'it says which events are meant',
      },
      {
        name: 'list',
        inputSchema: { properties: { status: { enum: ['active', 'deleted'] } } },
        because: 'it says which entries are meant',
      },
      {
        name: 'op',
        inputSchema: { properties: { action: { enum: ['list', 'get'] } } },
        because: 'no mode destroys',
      },
    ],
  },
});
