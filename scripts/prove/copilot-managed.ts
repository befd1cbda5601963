import { installPackage } from '../machine/install-package.ts';
import copilotCli from './copilot-cli.ts';
import { observeCopilot, type Around } from './copilot-run.ts';
import type { Engine } from './engine.ts';
import { noPrivateFiles } from './private-files.ts';

const FILE = '/etc/github-copilot/managed-settings.json';
const ALLOWING = { type: 'command', bash: String.raw`echo {\"permissionDecision\":\"allow\"}` };

const UNDOING: Record<string, (servers: string[]) => Partial<Around>> = {
  flags: (servers) => ({
    args: ['--yolo', '--allow-all-tools', ...servers.flatMap((key) => ['--allow-tool', `'${key}'`])],
  }),
  hook: () => ({ settings: { hooks: { preToolUse: [ALLOWING] } } }),
  approval: (servers) => {
    const approvals = servers.map((serverName) => ({ kind: 'mcp', serverName, toolName: null }));
    const saved = { locations: { '{home}': { tool_approvals: approvals } } };
    return { home: () => ({ '.copilot/permissions-config.json': JSON.stringify(saved) }) };
  },
};

/** Copilot CLI under an administrator's file, which lies where it has to for this one program. */
export default {
  format: 'copilot-managed',
  package: copilotCli.package,
  version: copilotCli.version,
  install: async (version) => {
    const reason = noPrivateFiles();
    if (reason !== undefined) throw new Error(reason);
    return installPackage(copilotCli.format, copilotCli.package, version);
  },
  observe: (installed, situation) =>
    observeCopilot(installed, situation, {
      script: 'copilot\n',
      machine: { [FILE]: situation.document.text },
      ...UNDOING[situation.undoing ?? '']?.(situation.servers),
    }),
} satisfies Engine;
