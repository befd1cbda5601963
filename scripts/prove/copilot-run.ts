import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Action } from '#model/policy.ts';
import { chatCompletion, offeredInChat, type Offered } from './chat-model.ts';
import { refusalAction, refusedIn } from './copilot-model.ts';
import type { Observed, Situation } from './engine.ts';
import { withPrivateFiles } from './private-files.ts';
import { inSession, runProgram, withModel } from './session.ts';
import { turns } from './turns.ts';

type Entry = { tools: string[] };
type Settings = Record<string, unknown>;

/**
 * What lies around a run: the script that starts the program, the lists of tools and the settings that go with it, files
 * of the user's home, in which `{home}` is that folder, and of the machine, and more for the command line.
 */
export type Around = {
  script: string;
  lists?: Record<string, Entry>;
  settings?: Settings;
  home?: (entries: Record<string, unknown>) => Record<string, string>;
  machine?: Record<string, string>;
  args?: string[];
};

const EVERY: Entry = { tools: ['*'] };

// It gives each question five seconds to reach whoever answers, which a slow machine needs for hundreds at once.
const AT_ONCE = 40;

/** Runs Copilot CLI as a script of ours starts it, against a stand-in for the model that calls every tool it is offered. */
export function observeCopilot(installed: string, situation: Situation, around: Around): Promise<Observed> {
  return inSession(situation, async ({ home, servers, arrivals }) => {
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    };
    const entries = Object.entries(servers).map(([key, server]) => [
      key,
      { type: 'local', ...server, ...(around.lists && Object.hasOwn(around.lists, key) ? around.lists[key] : EVERY) },
    ]);
    const configured = Object.fromEntries(entries) as Record<string, unknown>;
    put('.copilot/mcp-config.json', JSON.stringify({ mcpServers: configured }));
    put('.copilot/settings.json', JSON.stringify(around.settings ?? {}));
    for (const [path, text] of Object.entries(around.home?.(configured) ?? {}))
      put(path, text.replaceAll('{home}', home));
    const program = join(installed, 'node_modules/.bin/copilot');
    put('bin/copilot', `#!/bin/sh\nexec '${program}' "$@" ${(around.args ?? []).join(' ')} -p go\n`);
    chmodSync(join(home, 'bin/copilot'), 0o755);
    put('start.sh', around.script);
    const { seen, callsOf } = turns<Offered>();
    const refused = new Map<string, string>();
    const waiting: Offered[] = [];
    const answer = (body: Record<string, unknown>) => {
      for (const [name, words] of refusedIn(body)) refused.set(name, words);
      waiting.push(...callsOf(offeredInChat(body)));
      return chatCompletion(waiting.splice(0, AT_ONCE));
    };
    const line: [string, ...string[]] = ['sh', join(home, 'start.sh')];
    const [command, args] = around.machine ? withPrivateFiles(home, around.machine, line) : ['sh', line.slice(1)];
    const { code, output } = await withModel(answer, (url) =>
      runProgram(command, args, {
        home,
        env: {
          PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`,
          COPILOT_PROVIDER_BASE_URL: `${url}/v1`,
          COPILOT_MODEL: 'fixture',
          COPILOT_OFFLINE: 'true',
        },
      }),
    );
    if (code !== 0) throw new Error(`Copilot CLI did not get to its end: ${output.slice(0, 500)}`);
    const names = new Map([...seen].map(([name, { server, tool }]) => [JSON.stringify([server, tool]), name]));
    return new Map(
      situation.tried.map(({ label, server, tool }): [string, Action] => {
        const name = names.get(JSON.stringify([server, tool]));
        if (arrivals(server, tool) > 0) return [label, 'allow'];
        return [label, name === undefined ? 'deny' : refusalAction(refused.get(name) ?? '')];
      }),
    );
  });
}
