import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArgumentRule, Rendered } from '#model/policy.ts';
import { installFromGo, newestGoVersion } from '../machine/install-go.ts';
import type { Engine, Situation } from './engine.ts';

type Told = { listed: string[]; passed: boolean[] };

const MODULE = 'github.com/stacklok/toolhive';

// What must be on the list: whatever a call without arguments may reach.
function isOpen({ action, opening, arguments: rules }: Rendered['effective'][number]) {
  const asked = (kept: ArgumentRule[]) => kept.every(({ op, required }) => op === 'exists' || required);
  return action === 'allow' ? asked(rules ?? []) : opening !== undefined && asked(opening.rules);
}

function ask(program: string, { document, tried, annotated }: Situation): Told {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-toolhive-'));
  const file = join(folder, 'authz.yaml');
  writeFileSync(file, document.text);
  const names = [...new Set(tried.map(({ tool }) => tool))];
  const input = {
    file,
    tools: names.map((name) => ({
      name,
      inputSchema: { type: 'object' },
      ...(annotated && { annotations: { readOnlyHint: true } }),
    })),
    calls: tried.map(({ tool, arguments: given }) => ({ name: tool, arguments: given })),
  };
  const { status, stdout, stderr } = spawnSync(program, { input: JSON.stringify(input), encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`ToolHive refuses the document: ${stderr}`);
  return JSON.parse(stdout) as Told;
}

/** ToolHive: its own middleware, compiled from its Go module, before a server that counts what arrives. */
export default {
  format: 'toolhive',
  package: MODULE,
  version: '0.47.0',
  install: (version) => installFromGo('toolhive', 'scripts/prove/toolhive/main.go', MODULE, version),
  newest: () => newestGoVersion(MODULE),
  observe: (program, situation) => {
    const { listed, passed } = ask(program, situation);
    const open = new Set(situation.document.effective.filter(isOpen).map(({ tool }) => tool));
    const wrong = situation.tried.find(({ tool }) => listed.includes(tool) !== open.has(tool));
    if (wrong) throw new Error(`${wrong.tool} should ${open.has(wrong.tool) ? '' : 'not '}be on ToolHive's list.`);
    return Promise.resolve(new Map(situation.tried.map(({ label }, at) => [label, passed[at] ? 'allow' : 'deny'])));
  },
} satisfies Engine;
