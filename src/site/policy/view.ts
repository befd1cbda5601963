import { approvesByHint, formatGuide, kindOf } from './client.view.ts';
import type { FormatView, Hinted, PolicyDocument } from './shown.ts';
import { undoesOf } from './undoes.view.ts';
import type { ServerEntry, ToolEntry } from '#model/entry.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import { bundlePath } from '#paths.ts';
import { explain, formats } from '#policies/index.ts';
import { aliasFor, serverPolicy, toolPolicy } from '#policies/decision/posture.ts';
import type { Format } from '#policies/document/format.ts';

/** The documents that hold one tool's rule alone, in every posture and every format but those of administrators. */
export function toolDocuments({ server, tools }: ServerEntry, tool: ToolEntry): FormatView[] {
  const users = formats.filter(({ audience }) => !audience);
  return viewOf(users, aliasFor(server), (posture, format) => {
    const policy = toolPolicy(server, tool, posture, tools);
    const rendered = format.render(policy);
    return { posture, rendered, ...explain(policy, rendered, tool.tool.name) };
  });
}

/** The documents of a whole server, in every format and posture. Each is a file of the site. */
export function serverDocuments({ server, tools }: ServerEntry): FormatView[] {
  const policies = new Map(POSTURES.map((posture) => [posture, serverPolicy(server, tools, posture)]));
  return viewOf(formats, aliasFor(server), (posture, format) => {
    const policy = policies.get(posture) ?? serverPolicy(server, tools, posture);
    const rendered = format.render(policy);
    const { effect, steps } = explain(policy, rendered);
    const address = bundlePath(server.slug, posture, rendered.filename);
    return { posture, rendered, effect, steps, answers: null, address };
  });
}

/** The tools of a server that say of themselves that they only read, and what that is worth to clients. */
export function hintedTools({ server, tools }: ServerEntry): Hinted {
  const marked = tools.filter(({ tool }) => tool.annotations?.readOnlyHint === true);
  const policy = serverPolicy(server, marked, 'recommended');
  const users = formats.filter((format) => !format.audience && approvesByHint(format));
  return {
    approvers: users.map(({ title, facts }) => (facts?.documented ? `${title} (as documented)` : title)),
    marked: marked.map(({ tool }) => tool.name),
    held: policy.tools.filter(({ decision }) => decision.action !== 'allow').length,
  };
}

function viewOf(
  shown: readonly Format[],
  alias: string,
  document: (posture: Posture, format: Format) => PolicyDocument,
): FormatView[] {
  return shown.map((format) => ({
    id: format.id,
    title: format.title,
    kind: kindOf(format),
    alias,
    place: format.place,
    locked: format.locked ?? null,
    undoes: undoesOf(format.undoes),
    guide: formatGuide(format),
    documents: POSTURES.map((posture) => document(posture, format)),
  }));
}
