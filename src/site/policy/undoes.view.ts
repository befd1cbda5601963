import { ACTIONS, type Action } from '#model/policy.ts';
import type { Undo } from '#policies/document/format.ts';
import { capitalise } from '#model/words.ts';
import type { UndoView } from './shown.ts';

const CALLS: Record<Action | 'unlisted', string> = {
  deny: 'blocked tools',
  ask: 'tools that ask',
  unlisted: 'tools that no rule names',
  allow: 'allowed tools',
};

const BECOME: Record<Action, string> = { allow: 'run', ask: 'ask', deny: 'are blocked' };

/** What undoes a document, and what comes of it. Settings that change nothing are left out. */
export function undoesOf(undoes: Undo[] = []): UndoView[] {
  return undoes
    .filter(({ becomes }) => Object.keys(becomes).length > 0)
    .map(({ id, what, step, becomes, readOnly }) => ({ id, what, step, then: thenText(becomes, readOnly) }));
}

/** Settings that were tried and that the document holds against, a sentence each. */
export function heldAgainst(undoes: Undo[] = []): string[] {
  return undoes.filter(({ becomes }) => Object.keys(becomes).length === 0).map(({ what }) => what);
}

function thenText(becomes: Undo['becomes'], readOnly: Undo['readOnly']): string {
  const then = `${capitalise(callsText(becomes))}.`;
  return readOnly ? `${then} Where the server calls them read-only, ${callsText(readOnly)}.` : then;
}

function callsText(becomes: Undo['becomes']): string {
  const parts = ACTIONS.flatMap((result) => {
    const who = (Object.keys(CALLS) as (keyof typeof CALLS)[]).filter((one) => becomes[one] === result);
    if (who.length === 0) return [];
    const calls = who.map((one) => CALLS[one]);
    const named = calls.length > 1 ? `${calls.slice(0, -1).join(', ')} and ${calls.at(-1)}` : calls[0];
    return [`${named} ${BECOME[result]}`];
  });
  return parts.join('; ');
}
