import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import sirv from 'sirv';

/** Serves a built site on the loopback interface as a static host would, until the process ends. Returns its address. */
export async function serve(port: number, folder = process.env['TOOLRISK_OUT'] ?? 'dist'): Promise<string> {
  // Files are looked for on each request, as a rebuilt site has others; compressed twins are sent where they lie beside.
  const files = sirv(folder, { dev: true, etag: true, gzip: true, extensions: ['html'], setHeaders });
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === undefined) response.writeHead(400).end();
    else if (isFolder(join(folder, path)) && !path.endsWith('/'))
      response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
    else files(request, response, () => notFound(folder, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

// `normalize` of an absolute path cannot climb above its root.
function pathOf(address: string): string | undefined {
  try {
    return normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

function notFound(folder: string, response: ServerResponse) {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

// What sirv does not know, or would leave without a character set. A policy file is shown instead of downloaded.
const TYPES: Record<string, string> = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.ndjson': 'application/x-ndjson',
  '.sh': 'text/plain',
  '.toml': 'text/plain',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.yaml': 'text/yaml',
};

function setHeaders(response: ServerResponse, path: string) {
  const type = TYPES[extname(path)];
  if (type) response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('x-content-type-options', 'nosniff');
}

if (import.meta.main) console.log(`Serving    ${await serve(Number(process.env['PORT'] ?? 4321))}`);
