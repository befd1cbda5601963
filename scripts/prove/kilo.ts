import { join } from 'node:path';
import { installPackage } from '../machine/install-package.ts';
import type { Engine } from './engine.ts';
import { observeOpencode, undoingOf, type Program } from './opencode-run.ts';

const PROGRAM: Program = {
  name: 'Kilo',
  configuration: '.config/kilo/kilo.json',
  project: 'project/kilo.json',
  agent: 'code',
  variables: 'KILO',
};

// The package `@kilocode/cli` only fetches the one of the machine, and has releases for which that one is missing.
const PACKAGE = '@kilocode/cli-linux-x64';

/** Kilo CLI: the program itself, with the document in its user's configuration. */
export default {
  format: 'kilo',
  package: PACKAGE,
  version: '7.7.9',
  atOnce: 4,
  install: (version) => {
    if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('It is run on Linux on x64 only.');
    return installPackage('kilo', PACKAGE, version);
  },
  observe: (installed, situation) =>
    observeOpencode(
      PROGRAM,
      join(installed, 'node_modules', PACKAGE, 'bin/kilo'),
      situation,
      undoingOf(PROGRAM, situation),
    ),
} satisfies Engine;
