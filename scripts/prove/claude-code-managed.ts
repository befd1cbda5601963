import { installPackage } from '../machine/install-package.ts';
import claudeCode, {
  AUTO,
  observeClaude,
  SKIPPING,
  trustedProject,
  wholeServers,
  YES,
  type Around,
} from './claude-code.ts';
import type { Engine } from './engine.ts';
import { noPrivateFiles } from './private-files.ts';
import type { Session } from './session.ts';

type Servers = Session['servers'];

const FOLDER = '/etc/claude-code';

// A user who wants everything: every server, every tool, no questions.
function loosest(servers: Servers): string {
  return JSON.stringify({
    permissions: { allow: wholeServers(servers), defaultMode: 'bypassPermissions' },
    allowedMcpServers: [...Object.keys(servers), 'other', 'notes_x'].map((serverName) => ({ serverName })),
  });
}

function hooks(...events: object[]): Around {
  return { home: { '.claude/settings.json': JSON.stringify({ hooks: Object.assign({}, ...events) as object }) } };
}

// What an administrator may have in a file of its own beside the document.
function alsoManaged(settings: object): Record<string, string> {
  return { [`${FOLDER}/managed-settings.d/also.json`]: JSON.stringify(settings) };
}

// The user calls each server by a name that no rule has.
function renamed(servers: Servers): Servers {
  return Object.fromEntries(Object.entries(servers).map(([key, server]) => [otherKey(key), server]));
}

function otherKey(key: string): string {
  return `${key}_other`;
}

const UNDOING: Record<string, (servers: Servers) => Around> = {
  'user-settings': (servers) => ({ home: { '.claude/settings.json': loosest(servers) }, env: { IS_SANDBOX: '1' } }),
  flags: (servers) => ({
    ...SKIPPING,
    args: [...(SKIPPING.args ?? []), '--allowedTools', wholeServers(servers).join(',')],
  }),
  project: (servers) => ({ home: trustedProject(servers) }),
  'auto-mode': () => AUTO,
  'allowing-hook': () => hooks(YES['allowing-hook']),
  'answering-hook': () => hooks(YES['answering-hook']),
  'managed-hooks': () => ({
    ...hooks(YES['allowing-hook'], YES['answering-hook']),
    machine: alsoManaged({ allowManagedHooksOnly: true }),
  }),
  'other-key': (servers) => ({
    brought: renamed(servers),
    machine: alsoManaged({ allowedMcpServers: Object.keys(servers).map((key) => ({ serverName: otherKey(key) })) }),
  }),
  'server-command': (servers) => ({
    brought: renamed(servers),
    machine: alsoManaged({
      allowedMcpServers: Object.values(servers).map(({ command, args }) => ({ serverCommand: [command, ...args] })),
    }),
  }),
  'managed-servers': (servers) => ({
    brought: null,
    home: { '.claude.json': JSON.stringify({ mcpServers: { ...renamed(servers), ...impostors(servers) } }) },
    machine: {
      ...alsoManaged({ allowedMcpServers: Object.keys(servers).map((key) => ({ serverName: otherKey(key) })) }),
      [`${FOLDER}/managed-mcp.json`]: JSON.stringify({ mcpServers: servers }),
    },
  }),
};

// Another program under the name of each server.
function impostors(servers: Servers): Servers {
  return Object.fromEntries(Object.keys(servers).map((key) => [key, { command: 'false', args: [] }]));
}

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
  observe: (installed, situation) =>
    observeClaude(installed, situation, (servers) => {
      const around = UNDOING[situation.undoing ?? '']?.(servers) ?? {};
      const file = `${FOLDER}/managed-settings.d/toolrisk.json`;
      return { ...around, machine: { [file]: situation.document.text, ...around.machine } };
    }),
} satisfies Engine;
