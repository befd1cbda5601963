import { spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { catalogueIndex } from '#catalogue/index.ts';
import { attackPath, checkPath, homePath, searchPath, serverPath, toolPath } from '#paths.ts';
import { findChromium } from './machine/chromium.ts';
import { installPackage } from './machine/install-package.ts';
import { serve } from './machine/serve.ts';
import { commandLine } from './machine/command-line.ts';

const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const NEEDED = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100, paint: 1.2 };

type Report = {
  environment: { benchmarkIndex: number };
  categories: Record<
    (typeof CATEGORIES)[number],
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
};
type Figures = Record<(typeof CATEGORIES)[number] | 'paint', number>;

function pages(): [string, string][] {
  const byTools = Map.groupBy(catalogueIndex().tools, ({ server }) => server);
  const [server = '', tools = []] = [...byTools].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const tool = tools.find(({ risk }) => risk === 'high') ?? tools[0];
  return [
    ['home', homePath()],
    [`server of ${tools.length} tools`, serverPath(server)],
    ['tool', toolPath(server, tool?.slug ?? '')],
    ['search', searchPath()],
    ['attack', attackPath('path-traversal')],
    ['stack check', checkPath()],
    ['accuracy', '/accuracy/'],
    ['changes', '/changes/'],
  ];
}

async function measure(command: string, address: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const output = join(folder, 'report.json');
  const parameters = [address, '--quiet', '--output=json', `--output-path=${output}`, '--form-factor=mobile'];
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  const run = spawn(process.execPath, [command, ...parameters, '--throttling-method=simulate', flags], {
    env: { ...process.env, CHROME_PATH: findChromium() },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = await new Promise((resolve) => run.on('close', resolve));
  if (status !== 0) throw new Error(`${address}: Lighthouse ended with ${String(status)}; its reason stands above.`);
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  rmSync(folder, { recursive: true });
  return report;
}

function figures({ categories, audits }: Report): Figures {
  return {
    ...(Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((categories[id].score ?? 0) * 100)])) as Figures),
    paint: (audits['largest-contentful-paint']?.numericValue ?? Infinity) / 1000,
  };
}

function median(numbers: number[]) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

function failures({ categories, audits }: Report) {
  const weighed = CATEGORIES.flatMap((id) => categories[id].auditRefs).filter(({ weight }) => weight > 0);
  return [...new Set(weighed.map(({ id }) => id))].flatMap((id) => {
    const audit = audits[id];
    return audit && audit.score !== null && audit.score < 0.9 ? [`${audit.title} (${id})`] : [];
  });
}

// A static host compresses what it sends: beside each text of the copy lies its twin.
function compressedCopy(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  cpSync(folder, copy, { recursive: true });
  for (const name of globSync('**/*.{html,css,js,json,svg,txt,xml}', { cwd: copy }))
    writeFileSync(join(copy, `${name}.gz`), gzipSync(readFileSync(join(copy, name))));
  return copy;
}

const { positionals } = commandLine('npm run lighthouse -- [<rounds>] [<part of a page name> …]', {});
const rounds = Number(positionals.find((word) => /^\d+$/.test(word)) ?? 1);
const wanted = positionals.filter((word) => !/^\d+$/.test(word));
const command = join(await installPackage('lighthouse', 'lighthouse', VERSION), 'node_modules/lighthouse/cli/index.js');
const copy = compressedCopy('dist');
const site = await serve(0, copy);
console.log(`Lighthouse ${VERSION}, mobile preset, simulated throttling, median of ${rounds}`);
console.log(
  '"machine" is Lighthouse\'s own benchmark: the preset means one of 1500 or more, a busy one reads below 1000',
);
for (const [name, path] of pages()) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  if (!existsSync(join('dist', path.split('?')[0] as string))) continue;
  const reports: Report[] = [];
  while (reports.length < rounds) reports.push(await measure(command, new URL(path, site).href));
  const all = reports.map(figures);
  const result = Object.fromEntries(
    Object.keys(NEEDED).map((key) => [key, median(all.map((one) => one[key as keyof Figures]))]),
  ) as Figures;
  const machine = median(reports.map(({ environment }) => environment.benchmarkIndex));
  const scores = CATEGORIES.map((id) => `${id} ${result[id]}`).join('  ');
  console.log(
    `${name.padEnd(20)} ${scores}  largest paint ${result.paint.toFixed(2)} s  (machine ${Math.round(machine)})`,
  );
  const low = CATEGORIES.some((id) => result[id] < NEEDED[id]) || result.paint >= NEEDED.paint;
  if (low) process.exitCode = 1;
  if (low) for (const line of new Set(reports.flatMap(failures))) console.log(`  ${line}`);
}
rmSync(copy, { recursive: true, force: true });
process.exit();
