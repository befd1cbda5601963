import type { Manifest } from '#model/manifest.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Context } from './define-adapter.ts';
import type { ReadTools } from './read-tools.ts';

/** A manifest of tools that a document lists. */
export function imported(format: string, context: Context, server: ServerFacts, read: ReadTools): Manifest {
  return {
    server,
    outcome: 'imported',
    detail: '',
    provenance: provenanceOf(format, context, server),
    ...read,
  };
}

/** A manifest of a server whose document says nothing of its tools. */
export function notListed(format: string, context: Context, server: ServerFacts, detail: string): Manifest {
  return {
    server,
    outcome: 'not-listed',
    detail,
    provenance: provenanceOf(format, context, server),
    tools: [],
    problems: [],
  };
}

function provenanceOf(format: string, { source }: Context, server: ServerFacts): Manifest['provenance'] {
  return {
    source,
    format,
    ...(server.package === undefined ? {} : { package: server.package }),
    ...(server.version === undefined ? {} : { version: server.version }),
  };
}
