import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { prepare } from '#catalogue/prepare.ts';
import type { Rule } from '#classify/define-rule.ts';
import { rules } from '#classify/rules/index.ts';
import { readLabelled } from '../fit/data.ts';
import { manifestSlugs } from '#catalogue/manifest-files.ts';
import { hinted } from './annotated.ts';
import { examplesOf, type Case } from './own-examples.ts';
import { judge, silently, type Changes, WHAT } from './silence.ts';

type Row = { fires: number; changes: Changes; served: string[] };

const SERVED = 2;

/** Prints, for each rule, how many verdicts change when it alone falls silent, and names the rules that change none. */
export function ablate(folder: string | undefined): void {
  const own = captured();
  const labelled: Case[] = folder ? readLabelled(folder) : [];
  const annotated: Case[] = folder ? hinted(folder) : [];
  console.log(
    `${labelled.length} labelled tools, hints withheld, and for what authors say ${annotated.length} with hints${folder ? '' : ' (skipped, pass --data <folder> or set TOOLRISK_DATA)'}, ${own.length} captured ones. Changed verdicts when a rule falls silent:`,
  );
  console.log(`${'rule'.padEnd(30)}${columns(['fires', ...WHAT, 'examples'])}  only it serves`);
  const dead: string[] = [];
  const quoted: string[] = [];
  for (const rule of rules) {
    const { fires, changes, served } = ablated(rule, [
      ...(rule.id.startsWith('author-says-') ? annotated : labelled),
      ...own,
    ]);
    const examples = ablated(rule, examplesOf(rule));
    const counts = WHAT.map((what) => changes[what]);
    const changed = WHAT.filter((what) => changes[what] + examples.changes[what] > 0);
    if (changed.length === 0) dead.push(rule.id);
    else if (changed.join() === 'evidence') quoted.push(rule.id);
    console.log(
      `${rule.id.padEnd(30)}${columns([fires, ...counts, `${examples.served.length}/${rule.examples.matches.length}`])}  ${served.slice(0, SERVED).join(', ')}`,
    );
  }
  if (quoted.length > 0) console.log(`Only evidence changes without them: ${quoted.join(', ')}.`);
  console.log(
    dead.length === 0
      ? 'No rule is dead: each changes some verdict or its evidence.'
      : `Dead, nothing changes without them: ${dead.join(', ')}. Remove them, or give them examples that only they serve.`,
  );
  if (dead.length > 0) process.exitCode = 1;
}

function captured(): Case[] {
  if (manifestSlugs().length === 0) return [];
  prepare();
  return catalogueIndex()
    .servers.map(({ server }) => serverEntry(server.slug))
    .flatMap(({ server, tools }) => tools.map(({ tool }) => ({ tool, server, origin: server.slug })));
}

function ablated(rule: Rule, cases: readonly Case[]): Row {
  const row: Row = {
    fires: 0,
    changes: { category: 0, effects: 0, severity: 0, confidence: 0, evidence: 0 },
    served: [],
  };
  for (const { tool, server, origin } of cases) {
    const full = judge(tool, server);
    if (!full.fired.has(rule.id)) continue;
    row.fires++;
    const differs = silently(rule, tool, server, full.verdict);
    for (const what of differs) row.changes[what]++;
    if (differs.some((what) => what === 'category' || what === 'effects')) row.served.push(`${origin}/${tool.name}`);
  }
  return row;
}

function columns(cells: (string | number)[]) {
  return cells.map((cell) => String(cell).padStart(11)).join('');
}
