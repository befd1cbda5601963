import { defineGuardRail } from './define-guard-rail.ts';

const VERBS = /^(?:e?-?mail|messag|notif|text|tweet|broadcast|sms|forwards|sends|send$|invit|alert|phon|announc)/i;

export default defineGuardRail({
  id: 'says-it-sends',
  title: 'Does a sentence say that the call reaches people?',
  why: 'A message cannot be taken back.',
  claims: { category: 'execute', effects: ['communication'] },
  floor: 'over-reading',
  says: 'a statement of the text that the same call writes, mails or tells people something',

  is: ({ by, sure, kinds, quote, object, rail }) =>
    rail === 'says-it-sends' ||
    (by === 'text' && sure && kinds.includes('sends') && VERBS.test(quote) && PEOPLE.test(object ?? '')),

  examples: {
    matches: [
      'get_report: Gets the report and mails it to all customers.',
      'close_day: Lets the team know.',
      'read_log: Reads the log and notifies the team.',
    ],
    ignores: [
      ['textract: Sends an image to the service for analysis.', 'a service is no person'],
      ['list_mails: Lists mails that were sent.', 'it says which mails are meant'],
      ['draft: Drafts a text. Nothing is sent.', 'nothing is sent'],
    ],
  },
});

const PEOPLE =
  /\b(?:customers?|team|users?|members?|everyone|everybody|people|subscribers?|recipients?|guests?|owners?|contacts?|friends?|colleagues?|staff|clients?|channel|group|author|assignee|them|him|her|administrators?|admins?|manager|list|mail|message|sms|email|e-mail|letter|invitation|notification)\b/i;
