// Written by `npm run fix`.
import type { Checks } from './check.ts';
import agentgateway from './agentgateway.ts';
import amp from './amp.ts';
import apis from './apis.ts';
import claudeCode from './claude-code.ts';
import clients from './clients.ts';
import cline from './cline.ts';
import codex from './codex.ts';
import copilotCli from './copilot-cli.ts';
import desktops from './desktops.ts';
import gateways from './gateways.ts';
import geminiCli from './gemini-cli.ts';
import interceptEngine from './intercept-engine.ts';
import mistralVibe from './mistral-vibe.ts';
import opencode from './opencode.ts';
import policylayer from './policylayer.ts';
import qwenCode from './qwen-code.ts';
import toolhive from './toolhive.ts';

/** The checks of every format. */
export const checks: readonly Checks[] = [
  agentgateway,
  amp,
  apis,
  claudeCode,
  clients,
  cline,
  codex,
  copilotCli,
  desktops,
  gateways,
  geminiCli,
  interceptEngine,
  mistralVibe,
  opencode,
  policylayer,
  qwenCode,
  toolhive,
];
