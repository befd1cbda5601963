import { buildSite } from './build.ts';
import { serve } from './machine/serve.ts';
import { commandLine } from './machine/command-line.ts';

commandLine(
  'npm start: builds the site where it is not up to date and serves it; PORT=<port> chooses another than 4321',
  {},
);

await buildSite();
const address = await serve(Number(process.env['PORT'] ?? 4321));
console.log(`Serving    ${address}  (end with Ctrl-C)`);
