import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { observeOpencode, undoingOf, type Program } from './opencode-run.ts';

const PROGRAM: Program = {
  name: 'opencode',
  configuration: '.config/opencode/opencode.json',
  project: 'project/opencode.json',
  agent: 'build',
  variables: 'OPENCODE',
};

/** opencode: the program itself, with the document in its user's configuration. */
export default {
  format: 'opencode',
  package: 'opencode-ai',
  version: '1.18.33',
  atOnce: 3,
  observe: (installed, situation) =>
    observeOpencode(PROGRAM, join(installed, 'node_modules/.bin/opencode'), situation, undoingOf(PROGRAM, situation)),
} satisfies Engine;
