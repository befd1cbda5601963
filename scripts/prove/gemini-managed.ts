import { installPackage } from '../machine/install-package.ts';
import type { Engine } from './engine.ts';
import geminiCli, { allowingAll, loosest } from './gemini-cli.ts';
import { observeGemini, type Around } from './gemini-run.ts';
import { noPrivateFiles } from './private-files.ts';

const FILE = '/etc/gemini-cli/policies/document.toml';

const UNDOING: Record<string, (servers: string[]) => Around> = {
  'user-policies': (servers) => ({ home: { '.gemini/policies/other.toml': allowingAll(servers) } }),
  'policy-flags': (servers) => ({
    home: { 'other.toml': allowingAll(servers) },
    args: ['--policy', 'other.toml', '--admin-policy', 'other.toml'],
  }),
  settings: (servers) => ({ ...loosest(servers), args: ['--yolo'] }),
};

/** Gemini CLI under an administrator's file, which lies where it has to for this one program. */
export default {
  format: 'gemini-managed',
  package: geminiCli.package,
  version: geminiCli.version,
  install: async (version) => {
    const reason = noPrivateFiles();
    if (reason !== undefined) throw new Error(reason);
    return installPackage(geminiCli.format, geminiCli.package, version);
  },
  observe: (installed, situation) => {
    const around = UNDOING[situation.undoing ?? '']?.(situation.servers) ?? {};
    return observeGemini(installed, situation, { ...around, machine: { [FILE]: situation.document.text } });
  },
} satisfies Engine;
