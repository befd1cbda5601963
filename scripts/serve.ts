import { preview } from 'astro';
import { outFolder } from './build.ts';

/** Serves the built site on the loopback interface until the process ends. Returns its address. */
export const serve = async (port: number): Promise<string> => {
  const server = await preview({
    configFile: false,
    outDir: outFolder(),
    trailingSlash: 'ignore',
    logLevel: 'error',
    server: { host: '127.0.0.1', port },
  });
  return `http://localhost:${server.port}/`;
};

if (import.meta.main) console.log(`Serving    ${await serve(Number(process.env['PORT'] ?? 4321))}`);
