import { stringify } from 'smol-toml';
import type { Engine } from './engine.ts';
import { observeGemini, type Around } from './gemini-run.ts';

/** A policy file that lets every tool of some servers through, before any other rule of its kind. */
export function allowingAll(servers: string[]): string {
  const rule = servers.map((mcpName) => ({ mcpName, toolName: '*', decision: 'allow', priority: 999 }));
  return stringify({ rule });
}

/** Settings and flags that let calls through where no policy speaks of them. */
export function loosest(servers: string[]): Around {
  return { server: { trust: true }, settings: { tools: { allowed: ['*'] }, mcp: { allowed: servers } } };
}

const DOCUMENT = '.gemini/policies/document.toml';

const UNDOING: Record<string, (document: string, servers: string[]) => Around> = {
  'other-files': (document) => ({
    home: { [DOCUMENT]: document, 'other.toml': allowingAll(['another']) },
    server: { trust: true },
    settings: { policyPaths: ['other.toml'] },
  }),
  'higher-rule': (document, servers) => ({
    home: { [DOCUMENT]: document, '.gemini/policies/other.toml': allowingAll(servers) },
  }),
  settings: (document, servers) => ({ home: { [DOCUMENT]: document }, ...loosest(servers) }),
  flags: (document, servers) => ({
    home: { [DOCUMENT]: document },
    args: ['--yolo', '--allowed-tools', '*', '--allowed-mcp-server-names', ...servers],
  }),
};

/** Gemini CLI: the program itself. */
export default {
  format: 'gemini-cli',
  package: '@google/gemini-cli',
  version: '0.61.0',
  observe: (installed, situation) => {
    const { document, servers, undoing = '' } = situation;
    const around = UNDOING[undoing]?.(document.text, servers) ?? { home: { [DOCUMENT]: document.text } };
    return observeGemini(installed, situation, around);
  },
} satisfies Engine;
