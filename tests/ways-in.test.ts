import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { judgement } from '#api/judgement.ts';
import { manifestFile, manifestSlugs } from '#catalogue/manifest-files.ts';
import { judgeManifest } from '#catalogue/prepare.ts';
import { judgeServer, type Judged } from '#classify/server.ts';
import { ingest } from '#ingest/index.ts';
import { Manifest } from '#model/manifest.ts';
import { POSTURES } from '#model/words.ts';
import { serverPolicy } from '#policies/decision/posture.ts';
import { render } from '#policies/index.ts';
import { decisionsOn } from '#stack/decisions.ts';
import { listedStack } from '#stack/listed.ts';
import { readPaste } from '#stack/paste.ts';
import { sourcesAt } from '../scripts/ingest/read-sources.ts';

const context = { file: 'tools.json', source: 'tools.json', name: 'server' };

function run(script: string, parameters: string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...parameters], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

// A capture of a server of our own where nothing is captured yet.
function manifests(): Manifest[] {
  const files = manifestSlugs().map(manifestFile);
  if (files.length > 0) return files.map((file) => Manifest.parse(JSON.parse(readFileSync(file, 'utf8'))));
  return ingest(undefined, JSON.parse(readFileSync('src/ingest/samples/captured.json', 'utf8')), context);
}

// What rules alone say. A review decides in the catalogue, where it is shown beside this.
function catalogued({ server, tools }: Manifest): Judged[] {
  const { entry } = manifestSlugs().includes(server.slug) ? judgeManifest(server.slug) : {};
  if (!entry) return judgeServer(server, tools);
  return entry.tools.map(({ tool, verdict, review }) => ({ tool, verdict: review?.classifier ?? verdict }));
}

const known = manifests();
const expected = new Map(known.map((manifest) => [manifest, catalogued(manifest)]));

function expectedOf(manifest: Manifest): Judged[] {
  return expected.get(manifest) ?? [];
}

function decisions({ server }: Manifest, judged: Judged[]) {
  const decisionsOf = decisionsOn(server, judged);
  return judged.map(({ tool }) => ({ name: tool.name, decisions: decisionsOf(tool.name) }));
}

test('the command classify says of each captured tool what the catalogue says', () => {
  const lines = known.flatMap(({ server, tools }) => tools.map((tool) => JSON.stringify({ ...tool, server })));
  const said = run('classify', [], lines.join('\n'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReturnType<typeof judgement> & { name: string });
  const wanted = known.flatMap((manifest) =>
    expectedOf(manifest).map(({ tool, verdict }) => ({ name: tool.name, ...judgement(verdict) })),
  );
  assert.equal(said.length, wanted.length);
  for (const [place, verdict] of wanted.entries()) assert.partialDeepStrictEqual(said[place], verdict);
});

test('a document as policy and ingest read it is judged and decided as in the catalogue', () => {
  for (const manifest of known) {
    const [read] = ingest(undefined, JSON.parse(JSON.stringify(manifest)), context);
    assert.ok(read);
    const judged = judgeServer(read.server, read.tools);
    const wanted = expectedOf(manifest);
    assert.deepEqual(
      judged.map(({ verdict }) => verdict),
      wanted.map(({ verdict }) => verdict),
    );
    assert.deepEqual(decisions(read, judged), decisions(manifest, wanted), manifest.server.title);
  }
});

test('what is pasted at /check/ is judged and decided as in the catalogue', () => {
  for (const manifest of known) {
    const pasted = readPaste(JSON.stringify(manifest));
    assert.equal(pasted.kind, 'listing');
    const [server] = listedStack(pasted.raw, 'Pasted tools')?.servers ?? [];
    assert.ok(server, manifest.server.title);
    const wanted = expectedOf(manifest);
    assert.deepEqual(
      server.tools.map(({ category, effects, risk, unknown }) => ({ category, effects, risk, unknown })),
      wanted.map(({ verdict: { category, effects, risk, unknown } }) => ({ category, effects, risk, unknown })),
    );
    assert.deepEqual(
      server.tools.map(({ name, decisions: decided }) => ({ name, decisions: decided })),
      decisions(manifest, wanted),
      manifest.server.title,
    );
  }
});

test('the command policy writes what follows from the verdicts of the catalogue', () => {
  const named = known.filter(({ server }) => ['slack', 'postgres', 'filesystem'].includes(server.slug));
  // A posture each, for every start of a command takes a second.
  for (const [place, manifest] of (named.length > 0 ? named : known.slice(0, 1)).entries()) {
    const posture = POSTURES[place % POSTURES.length] ?? 'recommended';
    const text = run('policy', ['--format', 'claude-code', '--posture', posture], JSON.stringify(manifest));
    const policy = serverPolicy(manifest.server, expectedOf(manifest), posture);
    assert.equal(text, render('claude-code', policy).text, `${manifest.server.title}, ${posture}`);
  }
});

test('the command explain says of a captured tool what rules alone say in the catalogue', (t) => {
  if (manifestSlugs().length === 0) return t.skip('nothing is captured yet');
  for (const manifest of known.slice(0, 2)) {
    const [judged] = expectedOf(manifest);
    if (!judged) continue;
    const { category, risk, severity } = judged.verdict;
    const text = run('explain', [`${manifest.server.slug}/${judged.tool.name}`], '');
    assert.match(text, new RegExp(`ategory ${category}\\b.* risk ${risk}|alone: ${category}\\b.* risk ${risk}`));
    assert.ok(text.includes(`severity ${severity}`));
  }
  return undefined;
});

test('titles that nobody gave decide nothing', async (t) => {
  const data = process.env['TOOLRISK_DATA'];
  const folders = ['annotated', 'corpus'].map((name) => join(data ?? '', name)).filter((folder) => existsSync(folder));
  if (!data || folders.length === 0) {
    console.log('Skipped: TOOLRISK_DATA names no folder of data.');
    return t.skip();
  }
  let count = 0;
  for (const folder of folders)
    for (const { source, text } of sourcesAt(folder))
      for (const { tools } of ingest(undefined, JSON.parse(await text()), { ...context, file: source })) {
        const as = (server: object) => {
          const [read] = ingest(undefined, { ...server, tools }, context);
          return read ? decisions(read, judgeServer(read.server, read.tools)) : [];
        };
        const bare = as({});
        count += bare.length;
        for (const server of ['server', 'Unknown', 'Pasted tools'])
          assert.deepEqual(as({ server: { name: server } }), bare, `${source} as ${server}`);
      }
  assert.ok(count >= 3_357, `only ${count} definitions`);
  return undefined;
});

const github = known.find(({ server }) => server.slug === 'github');

test(
  'Recommended lets the reads of GitHub run in Claude Code, asks for its writes, and frees those by a rate in Intercept',
  { skip: github ? false : 'GitHub is not captured' },
  () => {
    if (!github) return;
    const policy = serverPolicy(github.server, expectedOf(github), 'recommended');
    const actions = (format: string) => render(format, policy).effective.map(({ action }) => action);
    const inClaude = actions('claude-code');
    assert.equal(inClaude.filter((action) => action === 'allow').length, 14);
    assert.equal(inClaude.filter((action) => action === 'ask').length, 12);
    const rates = render('intercept', policy).effective.flatMap(({ action, rate }) =>
      action === 'allow' && rate ? [`${rate.max}/${rate.window}`] : [],
    );
    assert.equal(rates.filter((rate) => rate === '30/minute').length, 12);
  },
);
