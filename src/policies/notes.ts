import type { Opening, ServerPolicy } from '#model/policy.ts';
import type { FormatSpec } from './define-format.ts';
import type { Fitted, FittedTool } from './fit.ts';
import { are, nameList } from './phrases.ts';

const names = (tools: FittedTool[]) => nameList(tools.map(({ tool }) => tool));

const openingNote = (tool: string, { rules }: Opening): string => {
  const blanks = rules.flatMap(({ fillIn }) => (fillIn === undefined ? [] : [`\`${fillIn}\``]));
  const conditions = rules.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)).join('; ');
  const fill = blanks.length > 0 ? ` Replace ${blanks.join(' and ')} in its rules; until then nothing passes.` : '';
  return `Of \`${tool}\` some calls pass: ${conditions}.${fill}`;
};

/** What a document leaves out or tightens, in plain sentences. */
export const notesFor = (
  { title, holds, allowHint, unlistedText, additive }: Omit<FormatSpec, 'write'>,
  policy: ServerPolicy,
  { all, refusals }: Fitted,
): string[] => {
  const refused = new Set(refusals.map(({ tool }) => tool));
  const ruled = all.filter(({ tool }) => !refused.has(tool));
  const unasked = ruled.filter(
    ({ action, intended, opening }) => intended.action === 'ask' && action === 'deny' && !opening,
  );
  const limited = ruled.filter(({ intended }) => intended.rate);
  const unwritableRate = limited.filter(({ tool }) => holds.rate && holds.rateRefused?.(tool));
  const unlimited = limited.filter(({ action, rate }) => !holds.rate && action === 'allow' && !rate);
  const askedInstead = limited.filter(({ action }) => !holds.rate && action === 'ask');
  const blockedInstead = limited.filter(({ action }) => !holds.rate && action === 'deny');
  const undenied = ruled.filter(({ action, intended }) => intended.action === 'deny' && action !== 'deny');
  const unchecked = ruled.filter(
    ({ action, intended, ...kept }) => action === 'allow' && intended.arguments && !kept.arguments,
  );
  const opened = ruled.filter(({ opening }) => opening);
  const notes: string[] = [];
  const say = (tools: unknown[], sentence: string) => {
    if (tools.length > 0) notes.push(sentence);
  };

  say(
    unasked,
    `${title} cannot ask a person, so ${names(unasked)} ${are(unasked)} blocked. To open one up, ${allowHint}.`,
  );
  for (const { tool } of unwritableRate)
    notes.push(`\`${tool}\` is blocked: ${holds.rateRefused?.(tool)} To open it up without a limit, ${allowHint}.`);
  say(unlimited, `${title} has no rate limits, so the limit on ${names(unlimited)} is left out.`);
  say(askedInstead, `${title} has no rate limits, so ${names(askedInstead)} ${are(askedInstead)} asked for instead.`);
  say(
    blockedInstead,
    `${title} has neither rate limits nor approval, so ${names(blockedInstead)} ${are(blockedInstead)} blocked.`,
  );
  say(
    undenied,
    `${title} cannot block a tool, so ${names(undenied)} ${undenied.length === 1 ? 'prompts' : 'prompt'} instead.`,
  );
  say(unchecked, `${title} cannot hold the conditions on the arguments of ${names(unchecked)}, so they are left out.`);
  for (const { tool, opening } of opened) notes.push(openingNote(tool, opening as Opening));
  for (const { tool, reason, kind } of refusals)
    notes.push(
      `No rule of its own for \`${tool}\`: ${reason}${kind === 'collision' && holds.deny ? ' The name is blocked.' : ''}`,
    );
  if (policy.scope === 'server') notes.push(unlistedText);
  else if (additive) notes.push('This is the rule of one tool, to be added to what you have. It changes nothing else.');
  else if (holds.unlisted === 'deny')
    notes.push(
      'This document names one tool, so everything else on the server is blocked. Add its rule to the file you have, or take the bundle of the whole server.',
    );
  return notes;
};
