import { installPackage } from '../machine/install-package.ts';
import claudeCode, { observeClaude, SKIPPING, trustedProject, wholeServers, type Around } from './claude-code.ts';
import type { Engine } from './engine.ts';
import { noPrivateFiles } from './private-files.ts';

const FILE = '/etc/claude-code/managed-settings.d/toolrisk.json';

// A user who wants everything: every server, every tool, no questions.
function loosest(servers: string[]): string {
  return JSON.stringify({
    permissions: { allow: wholeServers(servers), defaultMode: 'bypassPermissions' },
    allowedMcpServers: [...servers, 'other', 'notes_x'].map((serverName) => ({ serverName })),
  });
}

const UNDOING: Record<string, (servers: string[]) => Around> = {
  'user-settings': (servers) => ({ home: { '.claude/settings.json': loosest(servers) }, env: { IS_SANDBOX: '1' } }),
  flags: (servers) => ({
    ...SKIPPING,
    args: [...(SKIPPING.args ?? []), '--allowedTools', wholeServers(servers).join(',')],
  }),
  project: (servers) => ({ home: trustedProject(servers) }),
};

/** Claude Code under an administrator's file, which lies where it has to for this one program. */
export default {
  format: 'claude-code-managed',
  package: claudeCode.package,
  version: claudeCode.version,
  install: async (version) => {
    const reason = noPrivateFiles();
    if (reason !== undefined) throw new Error(reason);
    return installPackage(claudeCode.format, claudeCode.package, version);
  },
  observe: (installed, situation) => {
    const around = UNDOING[situation.undoing ?? '']?.(situation.servers) ?? {};
    return observeClaude(installed, situation, { ...around, machine: { [FILE]: situation.document.text } });
  },
} satisfies Engine;
