const port = Number(process.env['E2E_PORT'] ?? 4400);

/** Where the two sites under test are served. E2E_PORT moves them, so that two runs on one machine keep apart. */
export const SITES = [
  { port, url: `http://127.0.0.1:${port}` },
  { port: port + 1, url: `http://127.0.0.1:${port + 1}` },
] as const;
