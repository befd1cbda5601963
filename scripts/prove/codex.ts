import { observeCodex, saidIn, type Around } from './codex-run.ts';
import { HOOKED, loosest, loosestFlags, REVIEWED, UNASKED } from './codex-undoing.ts';
import type { Engine, Situation } from './engine.ts';

const UNDOING: Record<string, (situation: Situation) => Around> = {
  bypass: () => UNASKED,
  reviewer: () => REVIEWED,
  'reviewer-flag': () => ({ session: ['--approve-for-me'] }),
  hook: () => HOOKED,
  flags: (situation) => ({ flags: loosestFlags(situation) }),
  project: (situation) => ({ project: loosest(situation) }),
};

/** Codex CLI: the program itself, with the document in its user's configuration. */
export default {
  format: 'codex',
  package: '@openai/codex',
  version: '0.171.0',
  observe: (installed, situation) =>
    observeCodex(installed, situation, {
      ...UNDOING[situation.undoing ?? '']?.(situation),
      user: saidIn(situation.document.text),
    }),
} satisfies Engine;
