import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** What a file may import: rooms of src, `node:` modules, `astro:` modules. A room ends in `/` where its parts count too. */
type Row = { may: string[]; node?: true; astro?: true };

const PURE = ['model', 'definition'];
const SHARED = ['model', 'paths', 'site/prose', 'site/parts', 'site/frame'];
const BUILD = ['definition', 'catalogue', 'classify', 'policies', 'attacks', 'changes', 'search', 'api', 'stack'];

// The table of who may import whom: rooms of src by name, `paths` being src/paths.ts. Everything may import its own room.
const TABLE: Record<string, Row> = {
  model: { may: [] },
  paths: { may: ['model'] },
  definition: { may: ['model'] },
  ingest: { may: PURE },
  changes: { may: PURE },
  classify: { may: PURE },
  attacks: { may: PURE },
  policies: { may: PURE },
  api: { may: ['model', 'paths'] },
  capture: { may: ['model'], node: true },
  search: { may: [...PURE, 'paths'], node: true },
  catalogue: { may: [...PURE, 'ingest', 'classify', 'changes'], node: true },
  stack: { may: [...PURE, 'ingest', 'classify', 'policies', 'attacks'] },
  images: { may: ['model', 'catalogue', 'site/prose'], node: true },
  'site/prose': { may: [...PURE, 'paths'] },
  'site/parts': { may: [...PURE, 'paths', 'site/prose'] },
  'site/elements': { may: [...PURE, 'paths', 'search', 'site/prose'] },
  'site/frame': { may: [...PURE, 'paths', 'site/prose', 'site/parts', 'site/elements'] },
  pages: { may: ['model', 'paths', 'api', 'catalogue', 'images', 'site/'], node: true, astro: true },
};

// A subject of the site: what it shows and what runs in the browser knows less than the view, which the build makes.
const SUBJECT = {
  shown: { may: SHARED },
  browser: { may: SHARED },
  view: { may: [...SHARED, ...BUILD], node: true, astro: true },
} satisfies Record<string, Row>;

// Which subjects may use which others.
const BETWEEN: Record<string, string[]> = {
  tool: ['attacks', 'policy', 'same', 'changes'],
  server: ['attacks', 'policy', 'same', 'changes'],
  attacks: ['policy'],
  enforce: ['policy'],
  search: ['attacks', 'enforce', 'guides'],
};

// Within a room. The classifier: from the words of a definition up to the verdict; the engine could be deleted. Policies:
// decisions are made without documents, documents without formats, and only tests check.
const WITHIN: Record<string, { of: Record<string, string[]>; else: string }> = {
  classify: {
    of: {
      languages: [],
      reading: ['languages'],
      injection: ['reading'],
      matchers: ['reading'],
      learned: ['reading'],
      dangers: ['languages', 'reading', 'learned'],
      'guard-rails': ['dangers', 'matchers', 'reading'],
      // One rule stands for all learned words.
      rules: ['matchers', 'reading', 'learned'],
      judging: ['guard-rails', 'dangers', 'rules', 'matchers', 'reading', 'learned'],
      engine: ['judging', 'rules', 'matchers', 'reading', 'learned'],
      index: ['engine', 'judging', 'dangers', 'injection', 'reading', 'learned'],
      server: ['index', 'judging'],
    },
    else: 'matchers',
  },
  policies: {
    of: {
      decision: [],
      clients: [],
      document: ['clients'],
      gateways: ['document'],
      administrators: ['document', 'clients'],
      formats: ['document', 'clients', 'gateways', 'administrators'],
      index: ['document', 'formats'],
      samples: ['decision'],
      check: ['index', 'samples', 'decision', 'document', 'formats', 'gateways', 'administrators'],
    },
    else: 'samples',
  },
};

const SHARED_ROOMS = new Set(['prose', 'parts', 'elements', 'frame']);
const SOURCE = /(?:from\s+|import\s+|import\()'([^']+)'/g;

const files = globSync('src/**/*.{ts,astro}').filter(
  (file) => !file.endsWith('.test.ts') && file !== 'src/content.config.ts',
);

/** The room of a file: `model`, `site/tool`. */
function roomOf(file: string): string {
  const [, first = '', second = ''] = file.split('/');
  if (file === 'src/paths.ts') return 'paths';
  return first === 'site' ? `site/${second}` : first;
}

function subjectOf(room: string): string | undefined {
  const [site, name = ''] = room.split('/');
  return site === 'site' && !SHARED_ROOMS.has(name) ? name : undefined;
}

/** By the end of its name: `view.ts`, `example.view.ts`, `*.client.ts`, or what is shown. */
function kindOf(file: string): keyof typeof SUBJECT {
  if (/(?:^|[./])view\.ts$/.test(file)) return 'view';
  return file.endsWith('.client.ts') ? 'browser' : 'shown';
}

function rowOf(file: string): Row | undefined {
  const room = roomOf(file);
  const subject = subjectOf(room);
  if (subject === undefined) return TABLE[room];
  const kind = kindOf(file);
  const others = (BETWEEN[subject] ?? []).map((name) => `site/${name}`);
  const stack = subject === 'check' && kind === 'browser' ? ['stack'] : [];
  return { ...SUBJECT[kind], may: [...SUBJECT[kind].may, ...others, ...stack] };
}

function importsOf(file: string) {
  return [...readFileSync(file, 'utf8').matchAll(SOURCE)].map((match) => match[1] as string);
}

/** The file that an import names, where it is one of ours. */
function targetOf(file: string, source: string): string | undefined {
  if (source.startsWith('#')) return `src/${source.slice(1)}`;
  return source.startsWith('.') ? normalize(join(dirname(file), source)) : undefined;
}

test('every room of src has a row in the table', () => {
  assert.ok(files.length > 200, 'no sources found');
  for (const file of files) assert.ok(rowOf(file), `${file}: add its room to the table in tests/arrows.test.ts`);
});

test('imports follow the arrows', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const room = roomOf(file);
    const row = rowOf(file) as Row;
    for (const source of importsOf(file)) {
      const target = targetOf(file, source);
      if (source.startsWith('node:') && !row.node)
        wrong.push(`${file} imports ${source}: ${room} runs in a browser too`);
      if (source.startsWith('astro:') && !row.astro) wrong.push(`${file} imports ${source}`);
      if (!target) continue;
      const other = roomOf(target);
      if (source.startsWith('.') && other !== room)
        wrong.push(`${file} imports ${source}: across rooms, write #room/file`);
      if (other === room) continue;
      const allowed = row.may.some((one) => one === other || (one.endsWith('/') && other.startsWith(one)));
      if (!allowed) wrong.push(`${file} imports ${target}: ${room} may not`);
    }
  }
  assert.deepEqual(wrong, []);
});

for (const [outer, { of, else: loose }] of Object.entries(WITHIN))
  test(`imports within ${outer} follow its arrows`, () => {
    const roomIn = (file: string) => {
      const [, , first = '', second] = file.split('/');
      if (second !== undefined) return first;
      const name = first.replace('.ts', '');
      return of[name] ? name : loose;
    };
    const wrong: string[] = [];
    for (const file of files.filter((name) => name.startsWith(`src/${outer}/`))) {
      const room = roomIn(file);
      for (const source of importsOf(file)) {
        const target = targetOf(file, source);
        if (!target?.startsWith(`src/${outer}/`)) continue;
        const other = roomIn(target);
        if (other !== room && !of[room]?.includes(other)) wrong.push(`${file} imports ${target}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

test('only tests and what proves policies import the checks', () => {
  const wrong = files
    .filter((file) => !file.startsWith('src/policies/check/'))
    .filter((file) => importsOf(file).some((source) => targetOf(file, source)?.startsWith('src/policies/check/')));
  assert.deepEqual(wrong, []);
});

test('what is shown and what runs in a browser imports no view of its room', () => {
  const wrong = files
    .filter((file) => subjectOf(roomOf(file)) !== undefined && kindOf(file) !== 'view')
    .flatMap((file) =>
      importsOf(file)
        .map((source) => targetOf(file, source))
        .filter((target) => target !== undefined && kindOf(target) === 'view')
        .map((target) => `${file} imports ${target}: what it shows comes in as props`),
    );
  assert.deepEqual(wrong, []);
});

test('imports make no circle', () => {
  const known = new Set(files);
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .flatMap((source) => targetOf(file, source) ?? [])
        .filter((one) => known.has(one)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});

test('a room stays small enough to be read', () => {
  const lines = new Map<string, number>();
  const sized = globSync('src/**/*.{ts,astro,css}').filter((file) => !file.endsWith('.test.ts'));
  for (const file of sized) {
    if (file.startsWith('src/classify/rules/')) continue;
    const parts = file.split('/');
    const room = ['classify', 'policies', 'site'].includes(parts[1] ?? '')
      ? parts.slice(1, 3).join('/')
      : (parts[1] ?? '');
    lines.set(room, (lines.get(room) ?? 0) + readFileSync(file, 'utf8').split('\n').length - 1);
  }
  for (const [room, count] of lines) assert.ok(count <= 1500, `src/${room} has ${count} lines: make two rooms of it`);
});

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

test('pure rooms know no clock, no randomness and no network', () => {
  const pure = Object.keys(TABLE).filter((room) => !TABLE[room]?.node && !room.startsWith('site/'));
  for (const file of files.filter((name) => pure.includes(roomOf(name)))) {
    const source = readFileSync(file, 'utf8');
    assert.doesNotMatch(source, /Date\.now|new Date\(\)|Math\.random|\bfetch\((?!\?)|performance\.now/, file);
  }
});
