import { agentgateway } from './agentgateway.ts';
import { anthropic, openai } from './apis.ts';
import type { Check } from './check.ts';
import { claudeCode } from './claude-code.ts';
import { copilotCli, cursor } from './clients.ts';
import { codex } from './codex.ts';
import { docker, envoy } from './gateways.ts';
import { geminiCli } from './gemini-cli.ts';
import { interceptEngine } from './intercept-engine.ts';
import { interceptProblems } from './intercept.ts';
import { opencode } from './opencode.ts';
import { policylayerEngine, policylayerProblems } from './policylayer.ts';
import { toolhive } from './toolhive.ts';

const checks: Record<string, Check> = {
  agentgateway,
  anthropic,
  'claude-code': claudeCode,
  codex,
  'copilot-cli': copilotCli,
  cursor,
  docker,
  envoy,
  'gemini-cli': geminiCli,
  intercept: {
    problems: interceptProblems,
    engine: (text) => {
      const decide = interceptEngine(text);
      return ({ tool, arguments: given }) => gateway(decide(tool, given));
    },
  },
  openai,
  opencode,
  policylayer: {
    problems: policylayerProblems,
    engine: (text) => {
      const decide = policylayerEngine(text);
      return ({ tool }) => gateway(decide(tool));
    },
  },
  toolhive,
};

/** The check of a format. Throws with the place to add one where there is none. */
export function checkOf(format: string): Check {
  const check = checks[format];
  if (!check)
    throw new Error(
      `src/policies/check/index.ts: no check of "${format}". Write one beside the others and list it there.`,
    );
  return check;
}

function gateway({ allowed, limit }: { allowed: boolean; limit?: string }) {
  return {
    action: allowed ? ('allow' as const) : ('deny' as const),
    ...(limit && { limit }),
  };
}
