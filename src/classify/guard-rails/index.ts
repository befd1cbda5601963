import type { GuardRail } from './define-guard-rail.ts';
import callsAnAddress from './calls-an-address.ts';
import dangerSaid from './danger-said.ts';
import disguisedLetters from './disguised-letters.ts';
import offersToDestroy from './offers-to-destroy.ts';
import returnsToInitialState from './returns-to-initial-state.ts';
import saysItDestroys from './says-it-destroys.ts';
import saysItGrants from './says-it-grants.ts';
import saysItPays from './says-it-pays.ts';
import saysItRuns from './says-it-runs.ts';
import saysItSends from './says-it-sends.ts';
import takesAProgram from './takes-a-program.ts';
import takesAStatement from './takes-a-statement.ts';

export type { GuardRail };

/** Every guard rail. */
export const guardRails: readonly GuardRail[] = [
  takesAProgram,
  takesAStatement,
  callsAnAddress,
  offersToDestroy,
  returnsToInitialState,
  saysItDestroys,
  saysItPays,
  saysItSends,
  saysItGrants,
  saysItRuns,
  dangerSaid,
  disguisedLetters,
];
