import { isObject } from '#model/object.ts';
import type { ServerPolicy } from '#model/policy.ts';
import type { Fitted, Spelling, Undo, Written } from './format.ts';
import { joinJson } from './join.ts';
import { jsonText, object } from './json.ts';
import { opencodeName } from './mangle.ts';

/** A program that reads the permissions of opencode, and what it calls its things. */
export type Reader = { title: string; command: string; file: string; agent: string; folder: string; variables: string };

/**
 * How a tool is spelled beside the program's own permissions, `own`. They are keys of the same object: a rule for a tool of
 * such a name would open or shut something else.
 */
export function opencodeSpelling(title: string, own: readonly string[]): (tool: string, alias: string) => Spelling {
  return (tool, alias) => {
    const written = opencodeName(tool, alias);
    return own.includes(written) ? { refused: `\`${written}\` is a permission of ${title} itself.` } : { written };
  };
}

/** The document: the key of the whole server first, as the last key that matches wins. */
export function opencodeDocument(schema: string, { alias, scope }: ServerPolicy, { tools }: Fitted): Written {
  const everything: [string, unknown][] = scope === 'server' ? [[`${opencodeName('', alias)}*`, 'deny']] : [];
  const single = tools.map(({ written, action }): [string, unknown] => [written, action]);
  return { text: jsonText({ $schema: schema, permission: object([...everything, ...single]) }) };
}

/** Several documents as one: what speaks of a whole server comes before every single tool. */
export function joinOpencode(texts: string[]): string {
  return joinJson(texts, (document) => {
    const keys = Object.entries(isObject(document['permission']) ? document['permission'] : {});
    const sorted = [...keys.filter(([key]) => key.endsWith('*')), ...keys.filter(([key]) => !key.endsWith('*'))];
    return { ...document, permission: object(sorted) };
  });
}

/** Whether the key of one whole server covers the tools of another. */
export function opencodeReaches(alias: string, other: string): boolean {
  return opencodeName('', other).startsWith(opencodeName('', alias));
}

/** What undoes a document in the user's own file. */
export function opencodeUndoes({ title, command, file, agent, folder, variables }: Reader): Undo[] {
  const open = { ask: 'allow', deny: 'allow', unlisted: 'allow' } as const;
  return [
    {
      id: 'auto',
      what: `\`${command} run --auto\` runs the tools under \`ask\` without a question. Blocked ones stay hidden.`,
      step: `Start ${title} without \`--auto\`.`,
      becomes: { ask: 'allow' },
    },
    {
      id: 'project',
      what: `The \`${file}\` of a project ranks above your own: a key such as \`"*": "allow"\` there comes last, and runs every tool.`,
      step: `Look into \`${file}\` and \`${folder}/\` of a project before you start ${title} there, and remove the keys that match this server's tools.`,
      becomes: open,
    },
    {
      id: 'agent',
      what: `A \`permission\` of an agent comes after yours: \`"*": "allow"\` for \`${agent}\` runs every tool.`,
      step: `Look through \`agent\` and \`mode\` in \`${file}\` and through \`${folder}/agent/\`, and remove the keys that match this server's tools.`,
      becomes: open,
    },
    {
      id: 'agent-tools',
      what: `So do the \`tools\` of an agent: the key of this server with \`true\` runs every tool of it.`,
      step: `Remove that key from \`tools\` of every agent. To let an agent have one tool, set it to \`allow\` in your \`permission\`.`,
      becomes: open,
    },
    {
      id: 'environment',
      what: `The variable \`${variables}_PERMISSION\` ranks above every file: \`{"*":"allow"}\` in it runs every tool.`,
      step: `Run \`env\`, and unset \`${variables}_PERMISSION\`, \`${variables}_CONFIG\`, \`${variables}_CONFIG_DIR\` and \`${variables}_CONFIG_CONTENT\` where they hold permissions.`,
      becomes: open,
    },
  ];
}
