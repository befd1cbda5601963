import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { reviewAgreement } from '#catalogue/agreement.ts';
import { belowFloor, readFloor } from '#catalogue/floor.ts';
import { historyFolder, manifestsFolder } from '#catalogue/location.ts';
import { prepareHistory } from '#catalogue/prepare-history.ts';
import { prepare } from '#catalogue/prepare.ts';
import { count } from '#model/words.ts';
import { searchPagesPath } from '#paths.ts';
import type { PageText } from '#search/page-records.ts';
import { writeSearchIndex } from '#search/write.ts';
import { buildPages } from './machine/build-pages.ts';
import { forgetRecord, outFolder, readRecord, writeRecord } from './machine/build-record.ts';
import { digestOf } from './machine/digest.ts';
import { ingestDefaults } from './ingest/ingest-defaults.ts';
import { captureHistory, installHistory } from './ingest/ingest-history.ts';
import { problemLine } from './machine/problem-line.ts';
import { stage } from './machine/progress.ts';
import { commandLine } from './machine/command-line.ts';

/**
 * Captures what is missing, classifies, builds the pages and the search index.
 * Does nothing when the site was already built from the same inputs, and makes only the pages anew that show something
 * else when nothing but the catalogue has changed. A catalogue folder that was named explicitly
 * (TOOLRISK_CATALOGUE) is built as it is, without the default servers.
 */
export async function buildSite(): Promise<void> {
  if (!process.env['TOOLRISK_CATALOGUE']) {
    // Packages of the past are fetched while the present is captured; captures share a scratch folder and follow it.
    const installed = installHistory();
    await ingestDefaults();
    if (await installed) await captureHistory();
  }
  const inputs = inputsDigest();
  const code = codeDigest();
  const last = readRecord();
  if (last?.inputs === inputs) {
    console.error(`Site       up to date in ${outFolder()}`);
    return;
  }
  classifyAll();
  if (!process.env['TOOLRISK_CATALOGUE']) holdFloor();
  forgetRecord();
  const pages = stage('Pages');
  const routes = await buildPages(last?.code === code ? last.routes : undefined);
  pages.end(`written to ${outFolder()}`);
  await indexSearch();
  writeRecord({ inputs, code, routes });
}

// What the environment says in the pages: another value is another site.
const SETTINGS = ['TOOLRISK_SITE', 'TOOLRISK_REPOSITORY', 'TOOLRISK_CONTACT'];

function settings() {
  return SETTINGS.map((name) => process.env[name] ?? '');
}

function inputsDigest() {
  return digestOf(
    ['src', 'content', 'public', 'astro.config.mjs', 'package-lock.json', manifestsFolder(), historyFolder()],
    [...settings(), outFolder()],
  );
}

// Astro knows the modules of a page, and neither the settings nor what the one stylesheet of all pages is called.
function codeDigest() {
  return digestOf(['src', 'content/attacks', 'content/guides', 'astro.config.mjs', 'package-lock.json'], settings());
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
