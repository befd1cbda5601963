import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import type { Attack } from '#model/attack.ts';
import { formats } from '#policies/index.ts';
import { stackData } from '#stack/data.ts';

/** The formats that the check can write its policy in. */
export function checkFormats() {
  return formats.map(({ id, title, kind }) => ({ id, title, kind }));
}

/** What the check knows in the browser: every server of the catalogue, and the attacks that several servers make possible. */
export function checkData(attacks: Attack[]) {
  const combinations = attacks
    .filter(({ needs }) => needs.across === 'servers')
    .map(({ title, slug, needs }) => ({ title, slug, conditions: needs.any }));
  const entries = catalogueIndex().servers.map(({ server }) => serverEntry(server.slug));
  return stackData(entries, combinations);
}
