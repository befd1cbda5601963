import { existsSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { cacheFolder, outFolder } from './build-record.ts';

/**
 * Builds the pages into the site's folder and returns the files of all routes.
 * `reusable` are those of a build with the same code: of them, pages whose `cacheKey` is the same stay as they are, and
 * those that are no more are deleted.
 */
export async function buildPages(reusable: string[] | undefined): Promise<string[]> {
  const deleteOld = reusable ? undefined : await putAside([outFolder(), cacheFolder()]);
  // All other files are written anew; of an asset or a copied file that is no more, nothing would tell later.
  if (reusable) prune(new Set(reusable));
  const routes: string[] = [];
  await build({
    logLevel: 'warn',
    cacheDir: cacheFolder(),
    experimental: { incrementalBuild: true },
    integrations: [listRoutes(routes)],
  });
  if (reusable) {
    const present = new Set(routes);
    for (const name of reusable) if (!present.has(name)) remove(name);
  }
  void deleteOld?.();
  return routes;
}

function listRoutes(found: string[]): AstroIntegration {
  return {
    name: 'list-routes',
    hooks: {
      'astro:build:done': ({ dir, assets }) => {
        for (const urls of assets.values())
          for (const url of urls) found.push(relative(fileURLToPath(dir), fileURLToPath(url)));
      },
    },
  };
}

// Emptying old folders in the foreground costs as much as a good part of a build: they are moved away and deleted later.
async function putAside(folders: string[]) {
  const asides = folders.map((folder) => `${folder}.old`);
  const deleteAll = () => Promise.all(asides.map((aside) => rm(aside, { recursive: true, force: true })));
  await deleteAll();
  for (const [position, folder] of folders.entries())
    if (existsSync(folder)) renameSync(folder, asides[position] as string);
  return deleteAll;
}

function prune(kept: Set<string>) {
  for (const name of filesBelow('')) if (!kept.has(name)) remove(name);
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(join(outFolder(), folder), { withFileTypes: true })) {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(name);
    else yield name;
  }
}

// With the folders that it leaves empty, for a full build has none.
function remove(name: string) {
  rmSync(join(outFolder(), name), { force: true });
  for (let folder = dirname(name); folder !== '.' && isEmpty(folder); folder = dirname(folder))
    rmdirSync(join(outFolder(), folder));
}

function isEmpty(folder: string) {
  return existsSync(join(outFolder(), folder)) && readdirSync(join(outFolder(), folder)).length === 0;
}
