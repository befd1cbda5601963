import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Found = { status: number; type: string; body: Buffer; location?: string };

/** Serves a built site on the loopback interface as a static host would, until the process ends. Returns its address. */
export async function serve(port: number, folder = process.env['TOOLRISK_OUT'] ?? 'dist'): Promise<string> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

async function read(folder: string, path: string) {
  try {
    return await readFile(join(folder, path));
  } catch {
    return undefined;
  }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.toml': 'text/plain; charset=utf-8',
  '.sh': 'text/plain; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

function typeOf(path: string) {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

async function find(folder: string, address: string): Promise<Found> {
  // `normalize` of an absolute path cannot climb above its root.
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname)).replaceAll('\\', '/');
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const body = await read(folder, file);
  if (body) return { status: 200, type: typeOf(file), body };
  if (!path.endsWith('/') && (await read(folder, `${path}/index.html`)))
    return { status: 301, type: 'text/plain', body: Buffer.alloc(0), location: `${encodeURI(path)}/` };
  const missing = await read(folder, '404.html');
  return { status: 404, type: TYPES['.html'] as string, body: missing ?? Buffer.from('Not found') };
}

function compressed(body: Buffer, accepted: string): { body: Buffer; encoding?: string } {
  const parameters = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  if (/\bbr\b/.test(accepted)) return { body: brotliCompressSync(body, parameters), encoding: 'br' };
  if (/\bgzip\b/.test(accepted)) return { body: gzipSync(body), encoding: 'gzip' };
  return { body };
}

const BINARY = /^(image\/png|font\/|application\/octet-stream)/;

async function answer(folder: string, request: IncomingMessage, response: ServerResponse) {
  const url = request.url ?? '/';
  const found = await find(folder, url);
  const accepted = [request.headers['accept-encoding']].flat().join();
  const { body, encoding } = BINARY.test(found.type) ? { body: found.body } : compressed(found.body, accepted);
  response.writeHead(found.status, {
    'content-type': found.type,
    'content-length': body.length,
    'cache-control': url.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    ...(encoding && { 'content-encoding': encoding }),
    ...(found.location && { location: found.location }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

if (import.meta.main) console.log(`Serving    ${await serve(Number(process.env['PORT'] ?? 4321))}`);
