import type { FormatView, PolicyDocument } from './shown.ts';
import type { ServerEntry, ToolEntry } from '#model/entry.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import { bundlePath } from '#paths.ts';
import { explain, formats } from '#policies/index.ts';
import { serverPolicy, toolPolicy } from '#policies/decision/posture.ts';

/** The documents that hold one tool's rule alone, in every format and posture. */
export function toolDocuments({ server, tools }: ServerEntry, tool: ToolEntry): FormatView[] {
  return viewOf((posture, format) => {
    const policy = toolPolicy(server, tool, posture, tools);
    const rendered = format.render(policy);
    return { posture, rendered, ...explain(policy, rendered, tool.tool.name) };
  });
}

/** The documents of a whole server, in every format and posture. Each is a file of the site. */
export function serverDocuments({ server, tools }: ServerEntry): FormatView[] {
  const policies = new Map(POSTURES.map((posture) => [posture, serverPolicy(server, tools, posture)]));
  return viewOf((posture, format) => {
    const policy = policies.get(posture) ?? serverPolicy(server, tools, posture);
    const rendered = format.render(policy);
    const { effect, steps } = explain(policy, rendered);
    const address = bundlePath(server.slug, posture, rendered.filename);
    return { posture, rendered, effect, steps, answers: null, address };
  });
}

function viewOf(document: (posture: Posture, format: (typeof formats)[number]) => PolicyDocument): FormatView[] {
  return formats.map((format) => ({
    id: format.id,
    title: format.title,
    kind: format.kind,
    place: format.place,
    documents: POSTURES.map((posture) => document(posture, format)),
  }));
}
