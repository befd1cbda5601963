import type { ArgumentRule, Opening, ServerPolicy } from '#model/policy.ts';
import type { FormatSpec } from './format.ts';
import type { Fitted, FittedTool, Holds } from './format.ts';
import { modeNotes } from './mode-notes.ts';
import { are, codeText, nameList } from './phrases.ts';
import { refusalNote } from './refusal-note.ts';
import { unseenNotes } from './unseen-notes.ts';

/** What a document leaves out or tightens, in plain sentences. */
export function notesFor(
  spec: Omit<FormatSpec, 'write'>,
  policy: ServerPolicy,
  { all, refusals }: Fitted,
  needless: boolean,
): string[] {
  const { title, holds, allowHint, unlistedText, additive, additiveText } = spec;
  const hintFor = (tool: FittedTool) => (typeof allowHint === 'string' ? allowHint : allowHint(tool));
  const refused = new Set(refusals.map(({ tool }) => tool));
  const ruled = all.filter(({ tool }) => !refused.has(tool));
  const unasked = ruled.filter(
    ({ action, intended, opening }) => intended.action === 'ask' && action === 'deny' && !opening,
  );
  const limited = ruled.filter(
    ({ intended, unsaid, ...kept }) => intended.rate && !unsaid && !(intended.withoutArguments && !kept.arguments),
  );
  const unwritableRate = limited.filter(({ tool }) => holds.rate && holds.rateRefused?.(tool));
  const unlimited = limited.filter(({ action, rate }) => !holds.rate && action === 'allow' && !rate);
  const askedInstead = limited.filter(({ action }) => !holds.rate && action === 'ask');
  const blockedInstead = limited.filter(({ action }) => !holds.rate && action === 'deny');
  const undenied = ruled.filter(({ action, intended }) => intended.action === 'deny' && action !== 'deny');
  const unchecked = ruled.filter(
    ({ action, intended, ...kept }) =>
      action === 'allow' && !kept.arguments && (intended.arguments?.length ?? 0) > absent(intended.arguments).length,
  );
  const opened = ruled.filter(({ opening }) => opening);
  const notes: string[] = [];
  const say = (tools: unknown[], sentence: string) => {
    if (tools.length > 0) notes.push(sentence);
  };

  const shut = unasked.filter(({ intended }) => !intended.permitted);
  say(
    shut,
    `${title} cannot ask a person, so ${names(shut)} ${are(shut)} blocked. Leave ${shut.length === 1 ? 'it' : 'them'} so: no limit stands in for a person here.`,
  );
  const openable = unasked.filter(({ intended }) => intended.permitted);
  for (const [hint, tools] of Map.groupBy(openable, hintFor))
    notes.push(`${title} cannot ask a person, so ${names(tools)} ${are(tools)} blocked. To open one up, ${hint}.`);
  for (const tool of unwritableRate)
    notes.push(
      `${codeText(tool.tool)} is blocked: ${holds.rateRefused?.(tool.tool)} To open it up without a limit, ${hintFor(tool)}.`,
    );
  say(
    unlimited,
    `${title} has no rate limits, so nothing limits how often ${names(unlimited)} ${are(unlimited)} called.`,
  );
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
  notes.push(...absenceNotes(title, ruled), ...pathNotes(title, holds, ruled), ...modeNotes(spec, ruled));
  for (const { tool, opening } of opened) notes.push(openingNote(tool, opening as Opening));
  notes.push(...unseenNotes(ruled));
  for (const refusal of refusals) notes.push(refusalNote(refusal, holds));
  if (policy.scope === 'server') notes.push(unlistedText);
  else if (needless) return notes;
  else if (additive)
    notes.push(
      `This is the rule of one tool, to be added to what you have. ${additiveText ?? 'It changes nothing else.'}`,
    );
  else if (holds.unlisted === 'deny')
    notes.push(
      'This document names one tool, so everything else on the server is blocked. Add its rule to the file you have, or take the bundle of the whole server.',
    );
  return notes;
}

function names(tools: FittedTool[]) {
  return nameList(tools.map(({ tool }) => tool));
}

function openingNote(tool: string, { rules }: Opening): string {
  const blanks = rules.flatMap(({ fillIn }) => (fillIn === undefined ? [] : [`\`${fillIn}\``]));
  const conditions = rules.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)).join('; ');
  const fill = blanks.length > 0 ? ` Replace ${blanks.join(' and ')} in its rules; until then nothing passes.` : '';
  return `Of ${codeText(tool)} some calls pass: ${conditions}.${fill}`;
}

function list(tools: FittedTool[], argumentsOf: (tool: FittedTool) => string[]) {
  return tools
    .flatMap((tool) => argumentsOf(tool).map((name) => `${codeText(name)} of ${codeText(tool.tool)}`))
    .join(', ');
}

function absent(rules: ArgumentRule[] = []) {
  return rules.filter(({ op, value }) => op === 'exists' && value === false).map(({ path }) => path.join('.'));
}

// What becomes of calls with an argument that should not be there.
function absenceNotes(title: string, ruled: FittedTool[]): string[] {
  const wanted = ruled.filter(({ intended }) => intended.action === 'allow' && absent(intended.arguments).length > 0);
  const kept = Map.groupBy(
    wanted.filter((tool) => tool.arguments),
    (tool) => nameList(absent(tool.arguments)),
  );
  const told = wanted.filter((tool) => !tool.arguments);
  const passing = told.filter(({ action }) => action === 'allow');
  const given = (tools: FittedTool[]) =>
    nameList([...new Set(tools.flatMap(({ intended }) => absent(intended.arguments)))]);
  return [
    ...[...kept].map(([without, tools]) => `Calls of ${names(tools)} pass only without ${without}.`),
    ...(passing.length > 0
      ? [`${title} cannot refuse an argument, so calls of ${names(passing)} pass with ${given(passing)} too.`]
      : []),
    // Only an argument that names a file makes a tool stricter; what goes without an address is stricter for other reasons.
    ...(['ask', 'deny'] as const).flatMap((action) => {
      const held = told.filter((tool) => tool.action === action && tool.intended.withoutArguments);
      const becomes = `${are(held)} ${action === 'ask' ? 'asked for' : 'blocked'}`;
      return held.length > 0
        ? [`${title} cannot refuse an argument, so ${names(held)} ${becomes}: ${given(held)} may name a file to write.`]
        : [];
    }),
  ];
}

function pathNotes(title: string, holds: Holds, ruled: FittedTool[]): string[] {
  const passing = ruled.filter(({ action }) => action === 'allow');
  const offered = passing.filter(({ intended }) => intended.offer);
  const lists = passing.filter(({ intended }) => intended.unchecked);
  const held = holds.arguments?.(offered.flatMap(({ intended }) => intended.offer ?? []));
  return [
    ...(offered.length === 0
      ? []
      : held
        ? [
            `The paths of ${names(offered)} are not checked. A comment in the document holds the rule that keeps them below one folder.`,
          ]
        : [`${title} cannot check a path, so what ${names(offered)} may reach is for the server to limit.`]),
    ...(lists.length > 0
      ? [
          `Not checked, as no condition reaches the items of a list: ${list(lists, ({ intended }) => intended.unchecked ?? [])}.`,
        ]
      : []),
  ];
}
