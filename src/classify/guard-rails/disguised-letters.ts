import { defineGuardRail } from './define-guard-rail.ts';

export default defineGuardRail({
  id: 'disguised-letters',
  title: 'Are letters made to look like others?',
  why: 'An honest text has no reason to hide its words from a program that searches it.',
  claims: {},
  floor: 'none',
  says: 'letters of another alphabet in a word, letters struck through, spread out, written in numbers or wide',

  is: ({ by }) => by === 'disguise',

  examples: {
    matches: ['op: Rеmoves a file.', 'op: ｄｅｌｅｔｅ all of it.', 'op: Will d e l e t e the folder.'],
    ignores: [
      ['op: Загружает файл.', 'a text in another alphabet is no disguise'],
      ['op: Café menus.', 'accents belong to the language'],
      ['op: Version v1.2 of the k8s client.', 'a number in a product is no disguise'],
    ],
  },
});
