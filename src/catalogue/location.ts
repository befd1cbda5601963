import { join } from 'node:path';

/** The folder of captured and prepared data, by default `.catalogue` below the current folder. */
export const catalogueFolder = (): string => process.env['TOOLRISK_CATALOGUE'] ?? '.catalogue';

/** One manifest per server, in the form of `model/manifest.ts`. */
export const manifestsFolder = (): string => join(catalogueFolder(), 'manifests');

/** What the pages read: `index.json` and one file per server. */
export const preparedFolder = (): string => join(catalogueFolder(), 'prepared');

/** Judgements of tools that were read one by one, one file for each server. */
export const reviewsFolder = (): string => join('content', 'reviews');

/** One capture for each earlier version of a server, in the form of `capture/captured.ts`. */
export const historyFolder = (): string => join(catalogueFolder(), 'history');
