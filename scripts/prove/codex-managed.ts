import { stringify } from 'smol-toml';
import { installPackage } from '../machine/install-package.ts';
import codex, { loosest, loosestFlags, observeCodex, saidIn, saying, UNASKED, type Around } from './codex.ts';
import type { Engine, Situation } from './engine.ts';
import { noPrivateFiles } from './private-files.ts';
import type { Session } from './session.ts';

const FILE = '/etc/codex/managed_config.toml';
const REQUIREMENTS = '/etc/codex/requirements.toml';

const UNDOING: Record<string, (situation: Situation) => Around> = {
  bypass: () => ({ session: UNASKED }),
  'bypass-forbidden': () => ({ session: UNASKED }),
  'user-settings': (situation) => ({ user: loosest(situation) }),
  flags: (situation) => ({ flags: loosestFlags(situation) }),
  project: (situation) => ({ project: loosest(situation) }),
};

// As the steps of the document say: the questions are kept, and each server has its key and its command.
function requirements(servers: Session['servers']): string {
  const identities = Object.entries(servers).map(([key, { command }]) => [key, { identity: { command } }]);
  return stringify({
    allowed_approval_policies: ['untrusted', 'on-request'],
    mcp_servers: Object.fromEntries(identities) as Record<string, object>,
  });
}

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
    const machine: Around['machine'] = (servers) => {
      const named = Object.fromEntries(Object.entries(servers).filter(([key]) => Object.hasOwn(said, key)));
      return {
        [FILE]: stringify({ mcp_servers: saying(named, said) }),
        ...(situation.undoing === 'bypass-forbidden' && { [REQUIREMENTS]: requirements(servers) }),
      };
    };
    return observeCodex(installed, situation, { ...UNDOING[situation.undoing ?? '']?.(situation), machine });
  },
} satisfies Engine;
