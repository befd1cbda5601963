import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PATIENCE = 120_000;

/** A scratch home with a fixture server in it, gone afterwards. */
export type Session = {
  home: string;
  server: { command: string; args: string[] };
  /** How many calls of a tool reached the server. */
  arrivals: (tool: string) => number;
};

/** Runs something in a scratch home with a fixture server that offers the tools named. */
export async function inSession<Result>(tools: string[], run: (session: Session) => Promise<Result>): Promise<Result> {
  const home = mkdtempSync(join(tmpdir(), 'toolrisk-prove-'));
  const [toolsFile, logFile] = [join(home, 'tools.json'), join(home, 'calls.log')];
  writeFileSync(toolsFile, JSON.stringify(tools));
  writeFileSync(logFile, '');
  const args = [resolve('scripts/prove/fixture-server.ts'), toolsFile, logFile];
  const arrivals = (tool: string) =>
    readFileSync(logFile, 'utf8')
      .split('\n')
      .filter((line) => line === JSON.stringify(tool)).length;
  try {
    return await run({ home, server: { command: process.execPath, args }, arrivals });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** A stand-in for a model provider on the loopback interface: it answers each request with server-sent events. */
export async function withModel<Result>(
  answer: (body: Record<string, unknown>, path: string) => { event?: string; data: unknown }[],
  run: (url: string) => Promise<Result>,
): Promise<Result> {
  const server: Server = createServer(async (request, response) => {
    const events = answer(await bodyOf(request), request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const { event, data } of events)
      response.write(
        `${event ? `event: ${event}\n` : ''}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`,
      );
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Runs a program to its end, or ends its whole group after two minutes. */
export function runProgram(
  command: string,
  args: string[],
  { home, env = {} }: { home: string; env?: Record<string, string> },
): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: home,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: home, NO_PROXY: '127.0.0.1', ...env },
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString('utf8'));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => process.kill(-(child.pid as number), 'SIGKILL'), PATIENCE);
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, output });
    });
  });
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}
