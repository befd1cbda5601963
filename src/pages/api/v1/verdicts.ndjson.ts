import { verdictLines } from '#api/v1.ts';
import { catalogueIndex, serverEntry } from '#catalogue/index.ts';

export function GET() {
  return new Response(dump(), { headers: { 'content-type': 'application/x-ndjson' } });
}

// Server by server, as a stream: the dump of a large catalogue never stands in memory as a whole.
function dump() {
  const servers = catalogueIndex().servers.values();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = servers.next();
      if (done) {
        controller.close();
        return;
      }
      const lines = verdictLines(serverEntry(value.server.slug)).map((line) => `${JSON.stringify(line)}\n`);
      controller.enqueue(encoder.encode(lines.join('')));
    },
  });
}
