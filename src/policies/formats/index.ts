// Written by `npm run fix`.
import type { Format } from '../document/format.ts';
import claudeCode from './claude-code.ts';
import codex from './codex.ts';
import geminiCli from './gemini-cli.ts';
import qwenCode from './qwen-code.ts';
import opencode from './opencode.ts';
import kilo from './kilo.ts';
import amp from './amp.ts';
import mistralVibe from './mistral-vibe.ts';
import intercept from '../gateways/intercept.ts';
import policylayer from '../gateways/policylayer.ts';
import toolhive from '../gateways/toolhive.ts';
import agentgateway from '../gateways/agentgateway.ts';
import openai from './openai.ts';
import anthropic from './anthropic.ts';
import envoy from '../gateways/envoy.ts';
import docker from '../gateways/docker.ts';
import cursor from './cursor.ts';
import copilotCli from './copilot-cli.ts';
import vscode from './vscode.ts';
import cline from './cline.ts';
import claudeCodeManaged from '../administrators/claude-code-managed.ts';
import codexManaged from '../administrators/codex-managed.ts';
import copilotManaged from '../administrators/copilot-managed.ts';
import geminiManaged from '../administrators/gemini-managed.ts';
import vscodePolicy from '../administrators/vscode-policy.ts';
import claudeDesktop from '../administrators/claude-desktop.ts';

/** Every enforcement format, in the order of display. */
export const formats: readonly Format[] = [
  claudeCode,
  codex,
  geminiCli,
  qwenCode,
  opencode,
  kilo,
  amp,
  mistralVibe,
  intercept,
  policylayer,
  toolhive,
  agentgateway,
  openai,
  anthropic,
  envoy,
  docker,
  cursor,
  copilotCli,
  vscode,
  cline,
  claudeCodeManaged,
  codexManaged,
  copilotManaged,
  geminiManaged,
  vscodePolicy,
  claudeDesktop,
];
