import type { ArgumentRule } from '#model/policy.ts';
import { count } from '#model/words.ts';
import type { Format } from '#policies/document/format.ts';
import { explain, formats } from '#policies/index.ts';
import { serverPolicy } from '#policies/decision/posture.ts';
import { everyCell, readersKeys } from '#policies/samples.ts';
import { formatGuide, kindOf, readerOf } from '#site/policy/client.view.ts';
import { FORMAT_KINDS, proofLine } from '#site/policy/shown.ts';
import { heldAgainst, undoesOf } from '#site/policy/undoes.view.ts';
import { clientOf, documentedOf, factsThatDiffer } from './client.view.ts';
import { proofs } from './proofs.view.ts';
import type { ClientView, EnforcementView, EnforcePageView, KeyRow } from './shown.ts';

/** Every format by where it is enforced, as the guide shows it. */
export function enforcement(): EnforcementView[] {
  return formats.map(viewOf).toSorted((a, b) => FORMAT_KINDS.indexOf(a.kind) - FORMAT_KINDS.indexOf(b.kind));
}

/** Every client whose facts are known. */
export function clients(): ClientView[] {
  return formats.filter((format) => readerOf(format) === format).flatMap((format) => clientOf(format) ?? []);
}

/** A page for each client, gateway and API. */
export function enforcePages(): { params: { format: string }; props: EnforcePageView }[] {
  return formats
    .filter((format) => readerOf(format) === format)
    .map((format) => ({ params: { format: format.id }, props: pageOf(format) }));
}

function pageOf(format: Format): EnforcePageView {
  const managed = formats.filter((one) => one !== format && readerOf(one) === format);
  const client = clientOf(format);
  return {
    heading: `Enforce a policy ${format.kind === 'client' ? 'in' : 'with'} ${format.title}`,
    summary: summaryOf(format, client),
    format: viewOf(format),
    client,
    managed: managed.map((one) => ({
      format: viewOf(one),
      documented: documentedOf(one),
      facts: factsThatDiffer(one, format),
    })),
  };
}

function summaryOf({ title, undoes }: Format, client: ClientView | null): string {
  if (!client) return `Where a policy for ${title} goes, what it can hold, and how it was checked.`;
  const undoing = undoesOf(undoes).length;
  const undone = undoing > 0 ? `, and the ${count(undoing, 'setting that undoes', 'settings that undo')} it` : '';
  const does = client.documented
    ? `is documented to do with its rules (${client.version})`
    : `${client.version} does with its rules`;
  return `Where a policy for ${title} goes, what ${title} ${does}${undone}.`;
}

const SHOWN = ['list_notes', 'create_note', 'delete_note'];

const pattern: ArgumentRule = { path: ['path'], op: 'regex', value: '^/srv/', label: '', example: '/srv/a' };

function conditionsOf({ holds }: Format): EnforcementView['conditions'] {
  if (!holds.arguments) return 'none';
  return holds.arguments([pattern]) ? 'all' : 'lists';
}

// Keys that people give their servers, a plain one first.
const KEYS = ['notes', ...readersKeys];

function keyRow({ key, holds }: Format, alias: string): KeyRow {
  const one = key(alias);
  if ('refused' in one) return { key: alias, ...one };
  // Where names do not contain the key, it stands beside them.
  const [spelled, other] = [holds.spell('list_notes', alias), holds.spell('list_notes', `${alias}2`)];
  const contained = 'written' in spelled && 'written' in other && spelled.written !== other.written;
  return { key: alias, written: contained ? spelled.written : one.written };
}

const policy = serverPolicy(
  { slug: 'your-server', title: 'your server' },
  everyCell.filter(({ tool }) => SHOWN.includes(tool.name)),
  'recommended',
);

function viewOf(format: Format): EnforcementView {
  const { id, title, place, holds, facts, unlistedText } = format;
  const rendered = format.render(policy);
  const { steps, enforcement: reach } = explain(policy, rendered);
  const guide = formatGuide(format);
  return {
    id,
    title,
    kind: kindOf(format),
    path: readerOf(format) === format ? guide : `${guide}#${id}`,
    place,
    steps,
    newTools: unlistedText,
    asks: holds.ask,
    blocks: holds.deny,
    limits: holds.rate,
    conditions: conditionsOf(format),
    unlisted: holds.unlisted === 'ask' && facts?.unruled.interactive === 'model' ? 'model' : holds.unlisted,
    reach,
    undoes: undoesOf(format.undoes),
    held: heldAgainst(format.undoes),
    proof: proofLine(rendered.proof),
    measured: proofs().get(id) ?? null,
    keys: KEYS.map((alias) => keyRow(format, alias)),
    example: {
      text: rendered.text ?? '',
      filename: rendered.filename,
      notes: rendered.notes.filter((note) => note !== unlistedText),
    },
  };
}
