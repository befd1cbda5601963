import type { Labelled } from './data.ts';
import { nearest } from './near.ts';

/**
 * The same product comes from several sources under several names. Where a tool comes near one of another owner, or
 * two owners are called the same, they are one: else a model would be measured on what it has seen.
 */
export function withOwnersUnited(labelled: readonly Labelled[]): Labelled[] {
  const first = labelled.filter(({ more }) => !more);
  const near = nearest(first);
  const byName = new Map(first.map(({ owner }) => [plain(owner), owner]));
  const united = new Map<string, string>();
  for (const one of labelled) {
    if (!one.more) continue;
    const owner = near(one)?.owner ?? united.get(one.owner) ?? byName.get(plain(one.owner));
    if (owner !== undefined) united.set(one.owner, owner);
  }
  return labelled.map((one) => ({ ...one, owner: united.get(one.owner) ?? one.owner }));
}

// `@Owner_server` and `@owner` are the same account.
function plain(owner: string) {
  return owner.toLowerCase().replace(/^@/, '').replace(/_.*$/, '');
}
