import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { ServerRecord } from '#model/server.ts';
import type { Failure } from '#model/captured.ts';
import { type Limits, size } from './limits.ts';
import type { Connection } from './stdio.ts';

type StreamableHttp = Extract<ServerRecord['start'], { transport: 'streamable-http' }>;

const GOODBYE_MILLISECONDS = 1000;

/** The headers with `$NAME` replaced from the environment, or the names that are missing there. */
export function filledHeaders(headers: Record<string, string>, environment: Record<string, string | undefined>) {
  const missing: string[] = [];
  const filled = Object.entries(headers).map(([header, value]): [string, string] => [
    header,
    value.replace(/\$([A-Z_][A-Z0-9_]*)/g, (_, name: string) => {
      const found = environment[name];
      if (found === undefined) missing.push(name);
      return found ?? '';
    }),
  ]);
  return { headers: Object.fromEntries(filled), missing };
}

/** Speaks MCP with a remote server over streamable HTTP, within the same limits. */
export function httpConnection({ url }: StreamableHttp, headers: Record<string, string>, limits: Limits): Connection {
  let failure: Failure | undefined;
  let closing: Promise<void> | undefined;
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers },
    fetch: limitedFetch(limits, (detail) => {
      failure ??= { outcome: 'invalid', detail };
      void close();
    }),
    reconnectionOptions: {
      maxRetries: 0,
      initialReconnectionDelay: 1000,
      maxReconnectionDelay: 1000,
      reconnectionDelayGrowFactor: 1,
    },
  });
  const goodbye = async () => {
    if (transport.sessionId === undefined || failure) return;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, GOODBYE_MILLISECONDS)));
    await Promise.race([transport.terminateSession().catch(() => {}), late]);
    clearTimeout(timer);
  };
  const close = () => (closing ??= goodbye().then(() => transport.close()));
  return { transport, failure: () => failure, remarks: () => [], close };
}

function limitedFetch(limits: Limits, onExcess: (detail: string) => void): FetchLike {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (!response.body) return response;
    let received = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          received += chunk.length;
          if (received <= limits.messageBytes) controller.enqueue(chunk);
          else {
            const detail = `It sent more than ${size(limits.messageBytes)} in one response.`;
            controller.error(new Error(detail));
            onExcess(detail);
          }
        },
      }),
    );
    const { status, statusText, headers } = response;
    const limited = new Response(counted, { status, statusText, headers });
    // The SDK compares the address of a response with the address it asked.
    Object.defineProperties(limited, { url: { value: response.url }, redirected: { value: response.redirected } });
    return limited;
  };
}
