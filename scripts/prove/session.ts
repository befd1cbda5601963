import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Situation } from './engine.ts';

const PATIENCE = 300_000;

/** What a fixture server offers under its key. */
export type Fixture = { key: string; tools: { name: string; added?: true | undefined }[]; annotated: boolean };

/** A scratch home, gone afterwards, and a fixture server for each key that is configured. The client starts them. */
export type Session = {
  home: string;
  servers: Record<string, { command: string; args: string[] }>;
  /** How many calls of a tool reached its server, with these arguments or with any. */
  arrivals: (server: string, tool: string, given?: Record<string, unknown>) => number;
};

/** Runs something in a scratch home with the fixture servers of a situation. */
export async function inSession<Result>(
  { servers, tried, annotated }: Pick<Situation, 'servers' | 'tried' | 'annotated'>,
  run: (session: Session) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-prove-'));
  const [home, logFile] = [join(folder, 'home'), join(folder, 'calls.log')];
  mkdirSync(home);
  writeFileSync(logFile, '');
  const started = servers.map((key, at) => {
    const own = tried.filter(({ server }) => server === key);
    const names = [...new Set(own.map(({ tool }) => tool))];
    const tools = names.map((name) => ({ name, added: own.find(({ tool }) => tool === name)?.added }));
    const fixture: Fixture = { key, tools, annotated };
    const file = join(folder, `fixture-${at}.json`);
    writeFileSync(file, JSON.stringify(fixture));
    const args = [resolve('scripts/prove/fixture-server.ts'), file, logFile];
    return [key, { command: process.execPath, args }] as const;
  });
  const arrivals: Session['arrivals'] = (server, tool, given) =>
    readFileSync(logFile, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown[])
      .filter(([key, name, had]) => key === server && name === tool && (!given || isDeepStrictEqual(had, given)))
      .length;
  try {
    return await run({ home, servers: Object.fromEntries(started), arrivals });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a stand-in for a model provider answers: server-sent events, or the whole message to a request that takes no stream. */
export type Answer = { event?: string; data: unknown }[] | { whole: unknown };

/** A stand-in for a model provider on the loopback interface. */
export async function withModel<Result>(
  answer: (body: Record<string, unknown>, path: string) => Answer,
  run: (url: string) => Promise<Result>,
): Promise<Result> {
  const server: Server = createServer(async (request, response) => {
    const given = answer(await bodyOf(request), request.url ?? '');
    if ('whole' in given) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(given.whole));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const { event, data } of given)
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

/** Runs a program to its end, or ends its whole group after five minutes. */
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
