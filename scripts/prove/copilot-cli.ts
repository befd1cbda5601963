import { observeCopilot, type Around } from './copilot-run.ts';
import type { Engine } from './engine.ts';

type Files = Partial<Record<'mcp-config.json' | 'settings.json', Record<string, unknown>>>;

// The parts of a document that go into files, as somebody who reads it would copy them.
function filesIn(text: string): Files {
  const parts = text.matchAll(/^: 'Merge into ~\/\.copilot\/([\w.-]+):\n([^']*)'$/gm);
  return Object.fromEntries([...parts].map(([, file, json = '']) => [file, JSON.parse(json) as unknown])) as Files;
}

function documented(text: string): Around {
  const files = filesIn(text);
  return {
    script: text,
    lists: (files['mcp-config.json']?.['mcpServers'] ?? {}) as NonNullable<Around['lists']>,
    settings: files['settings.json'] ?? {},
  };
}

// The same servers once more, each with all its tools.
function everyToolOf(entries: Record<string, unknown>): string {
  const open = Object.entries(entries).map(([key, entry]) => [key, { ...(entry as object), tools: ['*'] }]);
  return JSON.stringify({ mcpServers: Object.fromEntries(open) as unknown });
}

const ALLOWING = { type: 'command', matcher: '.*', bash: String.raw`echo {\"permissionDecision\":\"allow\"}` };

function hooksIn(settings: Around['settings']): unknown[] {
  return (settings as { hooks?: { preToolUse: unknown[] } } | undefined)?.hooks?.preToolUse ?? [];
}

const UNDOING: Record<string, (around: Around) => Around> = {
  'hooks-off': ({ settings, ...around }) => ({
    ...around,
    settings: { ...settings, disableAllHooks: true },
    args: ['--yolo'],
  }),
  'second-entry': (around) => ({
    ...around,
    home: (entries) => ({ '.mcp.json': everyToolOf(entries) }),
    args: ['--trust-folder', '--yolo'],
  }),
  'allowing-hook': ({ settings, ...around }) => ({
    ...around,
    settings: { ...settings, hooks: { preToolUse: [...hooksIn(settings), ALLOWING] } },
    home: (entries) => ({ '.mcp.json': everyToolOf(entries) }),
    args: ['--trust-folder'],
  }),
  yolo: (around) => ({ ...around, args: ['--yolo', '--allow-all-tools'] }),
};

/** Copilot CLI: the program itself, started by the document. */
export default {
  format: 'copilot-cli',
  package: '@github/copilot',
  version: '1.0.102',
  observe: (installed, situation) => {
    const around = documented(situation.document.text);
    return observeCopilot(installed, situation, UNDOING[situation.undoing ?? '']?.(around) ?? around);
  },
} satisfies Engine;
