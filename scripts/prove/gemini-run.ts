import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Action } from '#model/policy.ts';
import type { Observed, Situation, Tried } from './engine.ts';
import { geminiAnswer, offeredToGemini, refusedByGemini, type Call, type Offered } from './gemini-model.ts';
import { withPrivateFiles } from './private-files.ts';
import { inSession, runProgram, withModel } from './session.ts';
import { turns } from './turns.ts';

/** What lies around a run: files of the user's home and of the machine, settings, and more for the command line. */
export type Around = {
  home?: Record<string, string>;
  machine?: Record<string, string>;
  settings?: Record<string, unknown>;
  /** More for the entry of each server. */
  server?: Record<string, unknown>;
  args?: string[];
};

/** Runs Gemini CLI against a stand-in for the model that makes every call with every tool it is offered. */
export function observeGemini(installed: string, situation: Situation, around: Around): Promise<Observed> {
  return inSession(situation, async ({ home, servers, arrivals }) => {
    const configured = Object.entries(servers).map(([key, server]) => [key, { ...server, ...around.server }]);
    const settings = {
      security: { auth: { selectedType: 'gemini-api-key' } },
      ...around.settings,
      mcpServers: Object.fromEntries(configured) as unknown,
    };
    const files = {
      '.gemini/settings.json': JSON.stringify(settings),
      '.gemini/policies/own-tools.toml': OWN_TOOLS,
      ...around.home,
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    }
    const { seen, callsOf } = turns<Offered>();
    const refused = new Map<string, Action>();
    const answer = (body: Record<string, unknown>) => {
      for (const [id, action] of refusedByGemini(body)) refused.set(id, action);
      return geminiAnswer(callsOf(offeredToGemini(body)).flatMap((offered) => callsWith(offered, situation.tried)));
    };
    const program = join(installed, 'node_modules/.bin/gemini');
    const line: [string, ...string[]] = [program, '-m', 'gemini-2.5-flash', ...(around.args ?? []), '-p', 'go'];
    const [command, args] = around.machine ? withPrivateFiles(home, around.machine, line) : [program, line.slice(1)];
    const { code, output } = await withModel(answer, (url) =>
      runProgram(command, args, { home, env: { ...ENVIRONMENT, GOOGLE_GEMINI_BASE_URL: url } }),
    );
    if (code !== 0) throw new Error(`Gemini CLI did not get to its end: ${output.slice(0, 500)}`);
    const visible = new Set([...seen.values()].map(({ server, tool }) => JSON.stringify([server, tool])));
    return new Map(
      situation.tried.map(({ label, server, tool, arguments: given }): [string, Action] => {
        if (!visible.has(JSON.stringify([server, tool]))) return [label, 'deny'];
        return [label, arrivals(server, tool, given) > 0 ? 'allow' : (refused.get(label) ?? 'ask')];
      }),
    );
  });
}

const ENVIRONMENT = { GEMINI_API_KEY: 'dummy', GEMINI_CLI_TRUST_WORKSPACE: 'true' };

// With nobody to ask, Gemini CLI takes out those of its own tools that would ask, and a server's of the same name with them.
const OWN_TOOLS = `[[rule]]
toolName = ["write_file", "replace", "run_shell_command", "web_fetch"]
decision = "allow"
priority = 1
`;

function callsWith({ name, server, tool }: Offered, tried: Tried[]): Call[] {
  return tried
    .filter((one) => one.server === server && one.tool === tool)
    .map(({ label, arguments: args }) => ({ id: label, name, args }));
}
