import { join } from 'node:path';

/** The folder of captured and prepared data, by default `.catalogue` below the current folder. */
export function catalogueFolder(): string {
  return process.env['TOOLRISK_CATALOGUE'] ?? '.catalogue';
}

/** One manifest per server, in the form of `model/manifest.ts`. */
export function manifestsFolder(): string {
  return join(catalogueFolder(), 'manifests');
}

/** What the pages read: `index.json` and one file per server. */
export function preparedFolder(): string {
  return join(catalogueFolder(), 'prepared');
}

/** Judgements of tools that were read one by one, one file for each server. */
export function reviewsFolder(): string {
  return join('content', 'reviews');
}

/** One capture for each earlier version of a server, in the form of `model/captured.ts`. */
export function historyFolder(): string {
  return join(catalogueFolder(), 'history');
}
