import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

type Row = { may: string[]; node: boolean; astro: boolean };

// The table of who may import whom. `paths` is src/paths.ts. Tests may import what they test and `node:`.
const TABLE: Record<string, Row> = {
  model: { may: [], node: false, astro: false },
  paths: { may: ['model'], node: false, astro: false },
  ingest: { may: ['model'], node: false, astro: false },
  classify: { may: ['model'], node: false, astro: false },
  policies: { may: ['model'], node: false, astro: false },
  reach: { may: ['model'], node: false, astro: false },
  changes: { may: ['model'], node: false, astro: false },
  api: { may: ['model', 'paths'], node: false, astro: false },
  capture: { may: ['model'], node: true, astro: false },
  search: { may: ['model', 'paths'], node: true, astro: false },
  catalogue: { may: ['model', 'ingest', 'classify', 'changes'], node: true, astro: false },
  stack: { may: ['model', 'ingest', 'classify', 'policies', 'reach'], node: false, astro: false },
  images: { may: ['model', 'components'], node: true, astro: false },
  components: { may: ['model', 'paths', 'search', 'stack', 'reach'], node: false, astro: true },
  pages: {
    may: [
      'model',
      'paths',
      'ingest',
      'classify',
      'policies',
      'reach',
      'api',
      'search',
      'stack',
      'catalogue',
      'components',
      'images',
    ],
    node: true,
    astro: true,
  },
};

const SOURCE = /(?:from\s+|import\s+|import\()'([^']+)'/g;

const files = globSync('src/**/*.{ts,astro}').filter(
  (file) => !file.endsWith('.test.ts') && !file.startsWith('src/e2e/') && file !== 'src/content.config.ts',
);

const folderOf = (file: string) => (file === 'src/paths.ts' ? 'paths' : (file.split('/')[1] ?? ''));

const importsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(SOURCE)].map((match) => match[1] as string);

test('every folder of src has a row in the table', () => {
  assert.ok(files.length > 20, 'no sources found');
  for (const file of files) assert.ok(TABLE[folderOf(file)], `${file}: add its folder to the table in arrows.test.ts`);
});

test('imports follow the arrows', () => {
  for (const file of files) {
    const folder = folderOf(file);
    const row = TABLE[folder] as Row;
    for (const source of importsOf(file)) {
      if (source.startsWith('node:'))
        assert.ok(row.node, `${file} imports ${source}: ${folder} runs in the browser too`);
      else if (source.startsWith('astro:')) assert.ok(row.astro, `${file} imports ${source}`);
      else if (source.startsWith('../')) {
        assert.ok(!relativeLeaves(file, source), `${file} imports ${source}: across folders, write #folder/file.ts`);
      } else if (source.startsWith('#')) {
        const target = source === '#paths.ts' ? 'paths' : (source.slice(1).split('/')[0] ?? '');
        assert.ok(target === folder || row.may.includes(target), `${file} imports ${source}: ${folder} may not`);
      }
    }
  }
});

const relativeLeaves = (file: string, source: string) => {
  const depth = file.split('/').length - 3;
  return source.split('/').filter((step) => step === '..').length > depth;
};

test('a rule never imports another rule', () => {
  for (const file of files.filter((name) => name.startsWith('src/classify/rules/') && !name.endsWith('/index.ts'))) {
    for (const source of importsOf(file)) assert.ok(!source.startsWith('./'), `${file} imports ${source}`);
  }
});

test('the public shapes name each field', () => {
  for (const file of files.filter((name) => name.startsWith('src/api/'))) {
    // A judgement is itself a public shape, whose fields are named where it is made.
    const spread = /\{\s*\.\.\.(?!judgement\()/;
    assert.doesNotMatch(readFileSync(file, 'utf8'), spread, `${file} spreads an object into a public shape`);
  }
});

test('pure folders know no clock, no randomness and no network', () => {
  const pure = Object.keys(TABLE).filter((folder) => !TABLE[folder]?.node && folder !== 'components');
  for (const file of files.filter((name) => pure.includes(folderOf(name)))) {
    const source = readFileSync(file, 'utf8');
    assert.doesNotMatch(source, /Date\.now|new Date\(\)|Math\.random|\bfetch\((?!\?)|performance\.now/, file);
  }
});
