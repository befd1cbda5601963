import type { ServerRecord } from '#model/server.ts';
import type { Failure } from '#model/captured.ts';
import { executableOf } from './installed.ts';
import type { Limits } from './limits.ts';
import { makeScratch, sandboxed } from './sandbox.ts';
import { type Connection, stdioConnection } from './stdio.ts';
import { filledHeaders, httpConnection } from './streamable-http.ts';

type Surroundings = {
  serversFolder: string;
  scratch: string;
  environment?: Record<string, string | undefined>;
};

/** A way to talk to the server, or why there is none. */
export function connectionTo(record: ServerRecord, around: Surroundings, limits: Limits): Connection | Failure {
  const { start } = record;
  if (start.transport === 'streamable-http') {
    const { headers, missing } = filledHeaders(start.headers, around.environment ?? process.env);
    if (missing.length === 0) return httpConnection(start, headers, limits);
    return {
      outcome: 'unreachable',
      detail: `Not in the environment: ${missing.join(', ')}. Set it and capture again.`,
    };
  }
  const executable = record.package && executableOf(around.serversFolder, record.package);
  if (executable) {
    const root = makeScratch(around.scratch, record.slug);
    return stdioConnection(sandboxed(start, executable, around.serversFolder, root), limits);
  }
  const what = record.package
    ? `The package ${record.package} is not installed or names no executable.`
    : 'It names no package.';
  return { outcome: 'unreachable', detail: `${what} Check content/servers/package.json and capture again.` };
}
