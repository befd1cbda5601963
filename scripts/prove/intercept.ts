import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Engine, Observed } from './engine.ts';
import { inSession, type Session } from './session.ts';

type Answer = { result?: { tools?: { name: string }[] } };
type Ask = (method: string, params: Record<string, unknown>) => Promise<Answer>;

// The path of the binary, if there is one on this machine.
function interceptBinary(): string | undefined {
  const named = process.env['INTERCEPT_BIN'] ?? 'intercept';
  return spawnSync(named, ['--version']).error ? undefined : named;
}

const PATIENCE = 20_000;

function speak(child: ChildProcessWithoutNullStreams): Ask {
  const waiting = new Map<number, (answer: Answer) => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const answer = JSON.parse(line) as Answer & { id?: number };
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const timer = setTimeout(() => reject(new Error(`intercept did not answer ${method}.`)), PATIENCE);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    });
}

async function proxied<Result>(program: string, file: string, session: Session, run: (ask: Ask) => Promise<Result>) {
  const { home, servers } = session;
  const [server] = Object.values(servers);
  if (!server) throw new Error('intercept stands before one server.');
  const args = ['-c', file, '--state-dir', join(home, 'state'), '--', server.command, ...server.args];
  const child = spawn(program, args, { cwd: home, detached: true, env: { PATH: process.env['PATH'], HOME: home } });
  child.stderr.resume();
  try {
    const ask = speak(child);
    const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'prove', version: '1' } };
    await ask('initialize', client);
    child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
    return await run(ask);
  } finally {
    process.kill(-(child.pid as number), 'SIGKILL');
  }
}

const MINUTE = 60_000;

let limitTried = false;

// Windows follow the clock, and the calls before have used up some of this one.
function nextWindow() {
  return new Promise((done) => setTimeout(done, MINUTE - (Date.now() % MINUTE) + 1000));
}

async function overLimit(ask: Ask, arrivals: (tool: string) => number, tool: string, max: number) {
  await nextWindow();
  const before = arrivals(tool);
  for (let call = 0; call <= max; call++) await ask('tools/call', { name: tool, arguments: {} });
  const passed = arrivals(tool) - before;
  if (passed !== max)
    throw new Error(`intercept let ${passed} of ${max + 1} calls of ${tool} pass; the limit is ${max}.`);
}

/** Intercept: its own validator, and its proxy in front of the fixture server. */
export default {
  format: 'intercept',
  package: 'intercept',
  version: 'on PATH',
  install: () => {
    const binary = interceptBinary();
    if (!binary) throw new Error('There is no `intercept` on PATH. Put one there, or name it in INTERCEPT_BIN.');
    return Promise.resolve(binary);
  },
  observe: (program, situation) =>
    inSession(situation, async (session) => {
      const file = join(session.home, 'policy.yaml');
      writeFileSync(file, situation.document.text);
      const { status, stdout, stderr } = spawnSync(program, ['validate', '-c', file], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`intercept refuses the document: ${stdout}${stderr}`);
      return proxied(program, file, session, async (ask) => {
        const arrivals = (tool: string) => session.arrivals(situation.servers[0] ?? '', tool);
        const listed = new Set((await ask('tools/list', {})).result?.tools?.map(({ name }) => name));
        const observed: Observed = new Map();
        for (const { label, tool, arguments: args } of situation.tried) {
          const before = arrivals(tool);
          await ask('tools/call', { name: tool, arguments: args });
          const passed = arrivals(tool) > before;
          if (passed && !listed.has(tool)) throw new Error(`intercept hides ${tool} and lets it pass.`);
          observed.set(label, passed ? 'allow' : 'deny');
        }
        // A limit is tried once a run: each time costs what is left of a minute.
        if (limitTried) return observed;
        const limited = situation.document.effective.find(({ rate, arguments: rules }) => rate?.max === 30 && !rules);
        if (limited?.rate) {
          limitTried = true;
          await overLimit(ask, arrivals, limited.tool, limited.rate.max);
        }
        return observed;
      });
    }),
} satisfies Engine;
