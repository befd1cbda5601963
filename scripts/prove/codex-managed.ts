import { stringify } from 'smol-toml';
import { installPackage } from '../machine/install-package.ts';
import codex from './codex.ts';
import { observeCodex, saidIn, saying, type Around } from './codex-run.ts';
import { HOOKED, loosest, loosestFlags, OTHERWISE, PLUGGED, REVIEWED, UNASKED } from './codex-undoing.ts';
import type { Engine, Situation } from './engine.ts';
import { noPrivateFiles } from './private-files.ts';
import type { Session } from './session.ts';

const FILE = '/etc/codex/managed_config.toml';
const REQUIREMENTS = '/etc/codex/requirements.toml';

type Requirements = Record<string, unknown>;

// As the steps of the document say, each by the key of the requirements that it writes.
const STEPS: Record<string, (servers: Session['servers']) => Requirements[string]> = {
  allowed_approval_policies: () => ['untrusted', 'on-request'],
  allowed_approvals_reviewers: () => ['user'],
  allow_managed_hooks_only: () => true,
  mcp_servers: (servers) =>
    Object.fromEntries(Object.entries(servers).map(([key, { command }]) => [key, { identity: { command } }])),
  features: () => ({ plugins: false }),
};

// What is tried, and the step that closes it: tried once with all the steps but this one, and once with all of them.
const CLOSED: Record<string, { around: Around; by: string }> = {
  bypass: { around: UNASKED, by: 'allowed_approval_policies' },
  reviewer: { around: REVIEWED, by: 'allowed_approvals_reviewers' },
  hook: { around: HOOKED, by: 'allow_managed_hooks_only' },
  'other-key': { around: OTHERWISE, by: 'mcp_servers' },
  plugin: { around: PLUGGED, by: 'features' },
};

const FORBIDDEN = '-forbidden';

const UNDOING: Record<string, (situation: Situation) => Around> = {
  'user-settings': (situation) => ({ user: loosest(situation) }),
  flags: (situation) => ({ flags: loosestFlags(situation) }),
  project: (situation) => ({ project: loosest(situation) }),
};

/** Codex CLI under an administrator's files, which lie where they have to for this one program. */
export default {
  format: 'codex-managed',
  package: codex.package,
  version: codex.version,
  install: async (version) => {
    const reason = noPrivateFiles();
    if (reason !== undefined) throw new Error(reason);
    return installPackage(codex.format, codex.package, version);
  },
  observe: (installed, situation) => {
    const said = saidIn(situation.document.text);
    const { undoing = '' } = situation;
    const closed = CLOSED[undoing.replace(FORBIDDEN, '')];
    const around = closed?.around ?? UNDOING[undoing]?.(situation);
    const left = undoing.endsWith(FORBIDDEN) ? undefined : closed?.by;
    const machine: Around['machine'] = (servers) => {
      const named = Object.fromEntries(Object.entries(servers).filter(([key]) => Object.hasOwn(said, key)));
      return {
        [FILE]: stringify({ mcp_servers: saying(named, said) }),
        ...(closed && { [REQUIREMENTS]: requirements(servers, left) }),
      };
    };
    return observeCodex(installed, situation, { ...around, machine });
  },
} satisfies Engine;

function requirements(servers: Session['servers'], left: string | undefined): string {
  const steps = Object.entries(STEPS).filter(([key]) => key !== left);
  return stringify(Object.fromEntries(steps.map(([key, value]) => [key, value(servers)])));
}
