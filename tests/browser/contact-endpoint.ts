import { createServer } from 'node:http';
import { SITES } from './addresses.ts';
import { CONTACT } from './fixtures.ts';

/** Where the contact form of the fixture site posts. Keeps what it receives; a status of 0 breaks the connection. */
export function contactEndpoint() {
  let status = 200;
  let received: Record<string, string>[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (status === 0) {
      request.socket.destroy();
      return;
    }
    received.push(Object.fromEntries(new URLSearchParams(body)));
    const sent = status === 200 && !request.headers.accept?.includes('json');
    const location = sent ? { location: `${SITES[1].url}/contact/sent/` } : {};
    response.writeHead(sent ? 303 : status, { 'access-control-allow-origin': '*', ...location }).end();
  });
  return {
    start: () => new Promise<void>((resolve) => server.listen(Number(new URL(CONTACT).port), '127.0.0.1', resolve)),
    stop: () => server.close(),
    answersWith: (next: number) => {
      status = next;
    },
    received: () => received,
    reset: () => {
      status = 200;
      received = [];
    },
  };
}
