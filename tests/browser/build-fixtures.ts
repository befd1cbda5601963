import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTACT, HOSTILE, HOSTILE_BEFORE, REFERENCES, REPOSITORY } from './fixtures.ts';
import { buildSite } from '../../scripts/build.ts';

const folder = '.catalogue/fixtures';

// A second, small site for the browser tests: the reference tools and the hostile definitions.
process.env['TOOLRISK_CATALOGUE'] = folder;
process.env['TOOLRISK_CONTACT'] = CONTACT;
process.env['TOOLRISK_REPOSITORY'] = REPOSITORY;
process.env['TOOLRISK_OUT'] = '.catalogue/fixture-site';
rmSync(join(folder, 'manifests'), { recursive: true, force: true });
mkdirSync(join(folder, 'manifests'), { recursive: true });
for (const manifest of [...REFERENCES, HOSTILE]) {
  writeFileSync(join(folder, 'manifests', `${manifest.server.slug}.json`), JSON.stringify(manifest));
}
mkdirSync(join(folder, 'history'), { recursive: true });
writeFileSync(
  join(folder, 'history', 'hostile-2025.12.31.json'),
  JSON.stringify({ format: 'toolrisk-capture', ...HOSTILE_BEFORE }),
);
await buildSite();
