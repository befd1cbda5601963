import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { reviewAgreement } from '#catalogue/agreement.ts';
import { belowFloor, readFloor } from '#catalogue/floor.ts';
import { catalogueFolder, historyFolder, manifestsFolder } from '#catalogue/location.ts';
import { prepareHistory } from '#catalogue/prepare-history.ts';
import { prepare } from '#catalogue/prepare.ts';
import { count } from '#model/words.ts';
import { searchPagesPath } from '#paths.ts';
import type { PageText } from '#search/page-records.ts';
import { writeSearchIndex } from '#search/write.ts';
import { digestOf } from './machine/digest.ts';
import { ingestDefaults } from './ingest/ingest-defaults.ts';
import { captureHistory, installHistory } from './ingest/ingest-history.ts';
import { problemLine } from './machine/problem-line.ts';
import { stage } from './machine/progress.ts';
import { commandLine } from './machine/command-line.ts';

/**
 * Captures what is missing, classifies, builds the pages and the search index.
 * Does nothing when the site was already built from the same inputs. A catalogue folder that was named explicitly
 * (TOOLRISK_CATALOGUE) is built as it is, without the default servers.
 */
export async function buildSite(): Promise<void> {
  if (!process.env['TOOLRISK_CATALOGUE']) {
    // Packages of the past are fetched while the present is captured; captures share a scratch folder and follow it.
    const installed = installHistory();
    await ingestDefaults();
    if (await installed) await captureHistory();
  }
  const digest = inputsDigest();
  if (isBuilt(digest)) {
    console.error(`Site       up to date in ${outFolder()}`);
    return;
  }
  classifyAll();
  if (!process.env['TOOLRISK_CATALOGUE']) holdFloor();
  await buildPages();
  await indexSearch();
  writeFileSync(stampFile(), digest);
}

function outFolder(): string {
  return process.env['TOOLRISK_OUT'] ?? 'dist';
}

function stampFile() {
  return join(catalogueFolder(), 'built.json');
}

// What the environment says in the pages: another value is another site.
const SETTINGS = ['TOOLRISK_SITE', 'TOOLRISK_REPOSITORY', 'TOOLRISK_CONTACT'];

function inputsDigest() {
  return digestOf(
    ['src', 'content', 'public', 'astro.config.mjs', 'package-lock.json', manifestsFolder(), historyFolder()],
    [...SETTINGS.map((name) => process.env[name] ?? ''), outFolder()],
  );
}

function isBuilt(digest: string) {
  return (
    existsSync(join(outFolder(), 'index.html')) &&
    existsSync(stampFile()) &&
    readFileSync(stampFile(), 'utf8') === digest
  );
}

function classifyAll() {
  const classifying = stage('Classify');
  const { servers, tools, problems } = prepare((done, total) => classifying.update(done, total));
  classifying.end(`${count(tools, 'tool')} of ${count(servers, 'server')}`);
  for (const problem of problems) console.error(`  ${problemLine(problem)}`);
  prepareHistory();
}

// A classifier that has become worse than recorded is not published.
function holdFloor() {
  const agreement = reviewAgreement();
  if (!agreement) return;
  const comparing = stage('Accuracy');
  const fallen = belowFloor(agreement, readFloor());
  comparing.end(`${count(agreement.tools, 'review')}, ${count(agreement.differing.length, 'disagreement')}`);
  if (fallen.length > 0) throw new Error(fallen.join('\n'));
}

// Emptying the old site in the foreground costs as much as a good part of a build: it is moved away and deleted later.
function putAside() {
  const aside = `${outFolder()}.old`;
  if (existsSync(outFolder())) renameSync(outFolder(), aside);
  return () => rm(aside, { recursive: true, force: true });
}

async function buildPages() {
  const pages = stage('Pages');
  await rm(`${outFolder()}.old`, { recursive: true, force: true });
  const deleteOld = putAside();
  await build({ logLevel: 'warn' });
  void deleteOld();
  pages.end(`written to ${outFolder()}`);
}

async function indexSearch() {
  const indexing = stage('Search');
  const { servers } = catalogueIndex();
  const entries = function* () {
    for (const [position, { server }] of servers.entries()) {
      indexing.update(position, servers.length, server.slug);
      yield serverEntry(server.slug);
    }
  };
  const pages = JSON.parse(readFileSync(join(outFolder(), searchPagesPath()), 'utf8')) as PageText[];
  const records = await writeSearchIndex(entries(), pages, join(outFolder(), 'pagefind'));
  indexing.end(`${count(records, 'record')} indexed`);
}

if (import.meta.main) {
  commandLine('npm run build: captures what is missing, classifies and builds the site', {});
  await buildSite();
  console.error(`Memory     ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at the peak`);
}
