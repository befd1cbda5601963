import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Thresholds } from '#classify/weigh.ts';
import { readName } from '#classify/name.ts';
import { slugify } from '#model/slug.ts';
import type { Tool } from '#model/tool.ts';
import { EFFECTS } from '#model/words.ts';
import type { Judge } from '../fit/cross-validate.ts';
import { ownerOf } from '../fit/data.ts';
import { toExample } from '../fit/train.ts';

type File = { slug: string; server: { name: string; title?: string }; excludeDestructive?: boolean; tools: Tool[] };
type Tally = { reads: number; agree: number; deletes: number; found: number };

// The verbs with which authors declare a deletion.
const DELETES = new Set(['delete', 'destroy', 'drop', 'purge', 'erase', 'wipe', 'truncate']);
const DESTRUCTIVE = EFFECTS.indexOf('destructive');

const mean = (shares: readonly number[]) => shares.reduce((sum, one) => sum + one, 0) / Math.max(1, shares.length);

/** How far verdicts made without hints agree with the authors' hints, averaged over owners. */
export const againstHints = (folder: string, judge: Judge, thresholds: Thresholds) => {
  const owners = new Map<string, Tally>();
  const differing: { server: string; tool: string; author: string; category: string }[] = [];
  const worst = new Map<string, Tally>();
  for (const name of readdirSync(join(folder, 'annotated')).toSorted()) {
    if (!name.endsWith('.json')) continue;
    const { slug, server, tools, excludeDestructive } = JSON.parse(
      readFileSync(join(folder, 'annotated', name), 'utf8'),
    ) as File;
    const origin = `annotated:${slug}`;
    const owner = ownerOf(origin);
    const tally = owners.get(owner) ?? { reads: 0, agree: 0, deletes: 0, found: 0 };
    const own = { reads: 0, agree: 0, deletes: 0, found: 0 };
    for (const { annotations = {}, ...definition } of tools) {
      const example = toExample({
        tool: { ...definition, description: definition.description ?? '', inputSchema: definition.inputSchema ?? {} },
        server: { slug: slugify(slug), title: server.title ?? server.name, name: slug },
        origin,
        owner,
        category: 'read',
        effects: [],
        disputed: [],
        sure: true,
      });
      const { judgement } = judge(example);
      const { readOnlyHint, destructiveHint } = annotations;
      const reads = judgement.category === 'read' || judgement.category === 'other';
      if (readOnlyHint !== undefined) {
        for (const one of [tally, own]) {
          one.reads++;
          if (reads === readOnlyHint) one.agree++;
        }
        if (reads !== readOnlyHint)
          differing.push({
            server: slug,
            tool: definition.name,
            author: readOnlyHint ? 'read-only' : 'not read-only',
            category: judgement.category,
          });
      }
      const verb = readName(definition.name).verb?.lemma ?? '';
      if (destructiveHint === true && readOnlyHint !== true && !excludeDestructive && DELETES.has(verb)) {
        tally.deletes++;
        if ((judgement.effects[DESTRUCTIVE] ?? 0) >= (thresholds.effects[DESTRUCTIVE] ?? 0.5)) tally.found++;
      }
    }
    owners.set(owner, tally);
    worst.set(slug, own);
  }
  const tallies = [...owners.values()];
  return {
    owners: owners.size,
    readOnlyAgreement: mean(tallies.filter(({ reads }) => reads > 0).map(({ agree, reads }) => agree / reads)),
    declaredDeletes: tallies.reduce((sum, { deletes }) => sum + deletes, 0),
    destructiveRecall: mean(tallies.filter(({ deletes }) => deletes > 0).map(({ found, deletes }) => found / deletes)),
    worst: [...worst]
      .filter(([, { reads }]) => reads > 0)
      .map(([server, { agree, reads }]) => ({ server, tools: reads, agreement: agree / reads }))
      .toSorted((a, b) => a.agreement - b.agreement || b.tools - a.tools)
      .slice(0, 10),
    differing,
  };
};
