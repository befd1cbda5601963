import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatCompletion, offeredInChat, type Offered } from './chat-model.ts';
import { observedFrom, type Engine } from './engine.ts';
import { inSession, runProgram, withModel } from './session.ts';
import { turns } from './turns.ts';

type Settings = { mcpServers?: Record<string, { includeTools: string[] }> };

/** Qwen Code: the program itself, against a stand-in for the model that calls every tool it is offered. */
export default {
  format: 'qwen-code',
  package: '@qwen-code/qwen-code',
  version: '0.24.4',
  observe: (installed, situation) =>
    inSession(situation, async ({ home, servers, arrivals }) => {
      const document = JSON.parse(situation.document.text) as Settings;
      const own = situation.undoing === 'trust' ? { trust: true } : {};
      const started = Object.entries(servers).map(([key, server]) => [
        key,
        { ...server, ...own, ...document.mcpServers?.[key] },
      ]);
      // With its own search over tools, none is offered at first.
      const settings = {
        ...document,
        mcpServers: Object.fromEntries(started) as object,
        tools: { toolSearch: { enabled: false } },
      };
      const project = join(home, 'project');
      for (const folder of [join(home, '.qwen'), join(project, '.qwen')]) mkdirSync(folder, { recursive: true });
      writeFileSync(join(home, '.qwen/settings.json'), JSON.stringify(settings));
      if (situation.undoing === 'project')
        writeFileSync(join(project, '.qwen/settings.json'), JSON.stringify({ mcpServers: servers }));
      const { seen, callsOf } = turns<Offered>();
      const answer = (body: Record<string, unknown>) => chatCompletion(callsOf(offeredInChat(body)));
      const program = join(installed, 'node_modules/.bin/qwen');
      const args = ['-p', 'go', ...(situation.undoing === 'yolo' ? ['--yolo'] : [])];
      const { output } = await withModel(answer, (url) =>
        runProgram('env', ['-C', project, program, ...args], {
          home,
          env: { OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: 'dummy', OPENAI_MODEL: 'fixture' },
        }),
      );
      // A server without any tool counts as one that failed to start.
      const open = Object.values(document.mcpServers ?? {}).some(({ includeTools }) => includeTools.length > 0);
      if (open && seen.size === 0) throw new Error(`Qwen Code offered the model nothing: ${output.slice(0, 500)}`);
      return observedFrom(situation.tried, seen.values(), arrivals);
    }),
} satisfies Engine;
