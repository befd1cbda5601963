import { buildSite } from './build.ts';
import { serve } from './machine/serve.ts';

await buildSite();
const address = await serve(Number(process.env['PORT'] ?? 4321));
console.log(`Serving    ${address}  (end with Ctrl-C)`);
