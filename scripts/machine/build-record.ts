import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a finished build says of itself. Without it, or where the site has been written by another build since, no page is reused. */
export type BuildRecord = {
  /** Of everything that the site is made from. */
  inputs: string;
  /** Of all that any page may show besides the catalogue. */
  code: string;
  /** The files of its routes, relative to the site's folder. Assets and the search index are written by every build. */
  routes: string[];
};

/** The folder of the site. */
export function outFolder(): string {
  return process.env['TOOLRISK_OUT'] ?? 'dist';
}

/** Where Astro keeps what it reuses for the site of this folder. Two sites in one would reuse each other's pages. */
export function cacheFolder(): string {
  return process.env['TOOLRISK_CACHE'] ?? join('node_modules', '.astro', outFolder().replaceAll(/[^\w.-]/g, '-'));
}

/** The record of the build that the site's folder holds. */
export function readRecord(): BuildRecord | undefined {
  if (!existsSync(home()) || !existsSync(file())) return undefined;
  const { written, ...record } = JSON.parse(readFileSync(file(), 'utf8')) as BuildRecord & { written: number };
  return written === lastWritten() ? record : undefined;
}

/** Says that the build is finished. */
export function writeRecord(record: BuildRecord): void {
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(file(), JSON.stringify({ written: lastWritten(), ...record }));
}

/** Before a build: one that ends too early has mixed its pages with those of the last. */
export function forgetRecord(): void {
  rmSync(file(), { force: true });
}

function file() {
  return join(cacheFolder(), 'built.json');
}

function home() {
  return join(outFolder(), 'index.html');
}

// Every build writes the home page. Whole seconds, because archives keep no more.
function lastWritten() {
  return Math.floor(statSync(home()).mtimeMs / 1000);
}
