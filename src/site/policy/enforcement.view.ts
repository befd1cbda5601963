import type { EnforcementView } from './enforcement.ts';
import { proofLine } from './shown.ts';
import type { ArgumentRule } from '#model/policy.ts';
import type { Format } from '#policies/document/format.ts';
import { explain, formats } from '#policies/index.ts';
import { serverPolicy } from '#policies/decision/posture.ts';
import { everyCell } from '#policies/samples.ts';

const SHOWN = ['list_notes', 'create_note', 'delete_note'];

const KINDS: EnforcementView['kind'][] = ['client', 'gateway', 'api'];

/** Every format by where it stands, as the guide on enforcement shows it. */
export function enforcement(): EnforcementView[] {
  return formats.map(viewOf).toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const pattern: ArgumentRule = { path: ['path'], op: 'regex', value: '^/srv/', label: '', example: '/srv/a' };

function conditionsOf({ holds }: Format): EnforcementView['conditions'] {
  if (!holds.arguments) return 'none';
  return holds.arguments([pattern]) ? 'all' : 'lists';
}

const policy = serverPolicy(
  { slug: 'your-server', title: 'your server' },
  everyCell.filter(({ tool }) => SHOWN.includes(tool.name)),
  'recommended',
);

function viewOf(format: Format): EnforcementView {
  const { id, title, kind, place, holds, unlistedText } = format;
  const rendered = format.render(policy);
  const { steps, enforcement } = explain(policy, rendered);
  return {
    id,
    title,
    kind,
    place,
    steps,
    newTools: unlistedText,
    asks: holds.ask,
    blocks: holds.deny,
    limits: holds.rate,
    conditions: conditionsOf(format),
    unlisted: holds.unlisted,
    reach: enforcement,
    proof: proofLine(rendered.proof),
    example: {
      text: rendered.text ?? '',
      filename: rendered.filename,
      notes: rendered.notes.filter((note) => note !== unlistedText),
    },
  };
}
