import { spawn } from 'node:child_process';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { JSONRPCMessageSchema, type JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import type { Failure } from '#model/captured.ts';
import { lastWords } from './last-words.ts';
import { type Limits, size } from './limits.ts';
import { lineReader } from './lines.ts';
import { endGroup, watchGroup } from './process-group.ts';

/** How a server process is started. `folders` names paths that its error output may mention. */
export type Command = {
  executable: string;
  args: string[];
  env: Record<string, string>;
  cwd: string;
  folders: Record<string, string>;
};

/** A transport that knows why it closed, and what else was noticed of the server. */
export type Connection = {
  transport: Transport;
  failure: () => Failure | undefined;
  remarks: () => string[];
  close: () => Promise<void>;
};

const EXIT_GRACE_MILLISECONDS = 250;

/** Speaks MCP with a process that leads a group of its own, within limits. Not the SDK's: that one owns no group. */
export function stdioConnection(command: Command, limits: Limits): Connection {
  let failure: Failure | undefined;
  let closing: Promise<void> | undefined;
  let child: ReturnType<typeof spawn> | undefined;
  let stderr = '';
  let noise = 0;
  let received = 0;

  const remarks = () => {
    const words = lastWords(stderr, command.folders);
    const lineCount = noise === 1 ? 'a line that is' : `${noise} lines that are`;
    return [
      ...(noise > 0 ? [`It printed ${lineCount} no message.`] : []),
      ...(words ? [`Its last words: ${words}`] : []),
    ];
  };

  const fail = (outcome: Failure['outcome'], detail: string) => {
    if (closing) return;
    failure ??= { outcome, detail: [detail, ...(outcome === 'invalid' ? [] : remarks())].join(' ') };
    void close();
  };

  const onLine = (line: string) => {
    if (closing || line.trim() === '') return;
    let message: unknown;
    try {
      message = JSON.parse(line);
    } catch {
      noise++;
      return;
    }
    if (JSONRPCMessageSchema.safeParse(message).success) transport.onmessage?.(message as JSONRPCMessage);
    else if (typeof message === 'object' && message !== null && 'id' in message) {
      fail('invalid', 'It answered with an object that is no JSON-RPC 2.0 message.');
    } else noise++;
  };

  const lines = lineReader(limits.messageBytes, onLine);
  const onOutput = (chunk: Buffer) => {
    if (closing) return;
    received += chunk.length;
    if (!lines.push(chunk)) fail('invalid', `It sent a message of more than ${size(limits.messageBytes)}.`);
    else if (received > limits.totalBytes) fail('invalid', `It sent more than ${size(limits.totalBytes)} in all.`);
  };

  const exited = (code: number | null, signal: string | null) => {
    const end = signal ? `by signal ${signal}` : `with code ${code ?? 'unknown'}`;
    const where = lines.pending() > 0 ? 'in the middle of an answer' : 'before it had answered';
    fail('crashed', `It ended ${end} ${where}.`);
  };

  const close = () => {
    closing ??= (async () => {
      child?.stdout?.destroy();
      child?.stderr?.destroy();
      child?.stdin?.destroy();
      transport.onclose?.();
      if (child?.pid !== undefined) await endGroup(child.pid);
    })();
    return closing;
  };

  const transport: Transport = {
    start: () =>
      new Promise((resolve, reject) => {
        const { executable, args, env, cwd } = command;
        child = spawn(executable, args, { env, cwd, detached: true, stdio: 'pipe', windowsHide: true });
        if (child.pid !== undefined) watchGroup(child.pid);
        child.once('spawn', () => resolve());
        child.once('error', (error) => {
          fail('unreachable', `It could not be started: ${error.message}`);
          reject(error);
        });
        child.stdin?.on('error', () => {});
        child.stdout?.on('data', onOutput);
        child.stderr?.on('data', (chunk: Buffer) => {
          stderr = (stderr + chunk.toString('utf8')).slice(-limits.stderrBytes);
        });
        // `close` waits for the streams, which a child of the child may hold open.
        child.once('exit', (code, signal) => setTimeout(() => exited(code, signal), EXIT_GRACE_MILLISECONDS).unref());
        child.once('close', exited);
      }),
    send: (message) => {
      child?.stdin?.write(`${JSON.stringify(message)}\n`);
      return Promise.resolve();
    },
    close,
  };

  return { transport, close, remarks, failure: () => failure };
}
