import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestsFolder } from '#catalogue/location.ts';
import { judgeServer } from '#classify/server.ts';
import { Manifest } from '#model/manifest.ts';
import type { ServerPolicy } from '#model/policy.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import { serverPolicy } from '#policies/decision/posture.ts';
import { everyCell, hardNames, judged, notesServer, withParameters } from '#policies/samples.ts';

// What every JavaScript object has under such a name may cost a client its whole server, so they are tried apart.
const wire = hardNames.filter((name) => name.isWellFormed());
const inherited = wire.filter((name) => name in {});
const own = wire.filter((name) => !(name in {}));

/** Every class of tool, of an invented server. */
export function everyClass(posture: Posture): ServerPolicy {
  return serverPolicy(notesServer, [...everyCell, ...withParameters], posture);
}

/** Names that are hard to write: of tools that pass, and of tools that are grave. */
export function hardlyNamed(posture: Posture): [name: string, policy: ServerPolicy][] {
  const pass = (name: string) => judged(name, 'read', 'low');
  const grave = (name: string) => judged(name, 'write', 'high', { effects: ['destructive'] });
  return [
    ['tools that pass', serverPolicy(notesServer, own.map(pass), posture)],
    ['tools that are grave', serverPolicy(notesServer, own.map(grave), posture)],
    ['inherited names that pass', serverPolicy(notesServer, inherited.map(pass), posture)],
    ['inherited names that are grave', serverPolicy(notesServer, inherited.map(grave), posture)],
  ];
}

/** The servers of the catalogue, where there is one. */
export function catalogued(): ((posture: Posture) => ServerPolicy)[] {
  const folder = manifestsFolder();
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((file) => {
    const { server, tools } = Manifest.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const judgedTools = judgeServer(server, tools);
    return (posture) => serverPolicy(server, judgedTools, posture);
  });
}

/** Every posture with what it makes. */
export function inEachPosture<Made>(make: (posture: Posture) => Made): [posture: Posture, made: Made][] {
  return POSTURES.map((posture) => [posture, make(posture)]);
}
