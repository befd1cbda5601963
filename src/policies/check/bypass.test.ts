import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WRITINGS } from '#definition/writings.ts';
import type { ArgumentRule } from '#model/policy.ts';
import type { Effect } from '#model/words.ts';
import { fulfilling } from './argument-samples.ts';
import { checkOf } from './index.ts';
import { render } from '../index.ts';
import { serverPolicy } from '../decision/posture.ts';
import { judged, notesServer } from '../samples.ts';

const text = { type: 'string' };
const list = { type: 'array', items: text };
const number = { type: 'number' };

type Properties = Record<string, unknown>;

type Judged = ReturnType<typeof judged>;

for (const writing of WRITINGS)
  describe(`arguments ${writing.way}`, () => {
    const sending = (properties: Properties, required: string[]) =>
      judged('act', 'execute', 'high', {
        effects: ['communication'],
        tool: { inputSchema: writing.rewrite({ properties, required }) },
      });

    const saving = (properties: Properties, required: string[]) =>
      judged('act', 'write', 'high', {
        effects: ['destructive'],
        tool: { description: 'Packs files.', inputSchema: writing.rewrite({ properties, required }) },
      });

    const paying = (properties: Properties, required: string[]) =>
      judged('act', 'execute', 'critical', {
        effects: ['financial'],
        tool: { inputSchema: writing.rewrite({ properties, required }) },
      });

    const fetching = (properties: Properties, required: string[], effects: Effect[] = ['egress']) =>
      judged('act', 'read', 'medium', { effects, tool: { inputSchema: writing.rewrite({ properties, required }) } });

    const openingOf = (tool: Judged, posture: 'recommended' | 'cautious') =>
      serverPolicy(notesServer, [tool], posture).tools[0]?.decision.opening?.rules;

    const rulesOf = (tool: Judged): ArgumentRule[] =>
      serverPolicy(notesServer, [tool], 'recommended').tools[0]?.decision.arguments ?? [];

    const intercept = (tool: Judged, posture: 'recommended' | 'cautious', given: Properties) => {
      const { text: document } = render('intercept', serverPolicy(notesServer, [tool], posture));
      return checkOf('intercept').engine(document as string)({ alias: 'notes', tool: 'act', arguments: given }).action;
    };

    const BESIDE: [string, Judged, 'recommended' | 'cautious', string, unknown][] = [
      ['a copy', sending({ to: text, cc: text, body: text }, ['to', 'body']), 'cautious', 'cc', 'a@b.example'],
      ['a list of copies', sending({ to: text, bcc: list }, ['to']), 'cautious', 'bcc', ['a@b.example']],
      ['another channel', sending({ channel: text, user_ids: list }, ['channel']), 'cautious', 'user_ids', ['U1']],
      ['a second path', saving({ path: text, file_path: text }, ['path']), 'recommended', 'file_path', '/etc/passwd'],
      [
        'a list of sources',
        saving({ destination: text, sources: list }, ['destination']),
        'recommended',
        'sources',
        ['/'],
      ],
      ['a multiple', paying({ price: number, quantity: number }, ['price']), 'recommended', 'quantity', 1000],
      [
        'a list of addresses',
        fetching({ url: text, urls: list }, ['url']),
        'cautious',
        'urls',
        ['http://router.local'],
      ],
      ['a proxy', fetching({ url: text, proxy: text }, ['url']), 'cautious', 'proxy', 'http://router.local'],
    ];

    for (const [what, tool, posture, name, value] of BESIDE)
      test(`an opening does not let ${what} pass its conditions by`, () => {
        const rules = openingOf(tool, posture);
        assert.ok(rules);
        const inside = fulfilling(rules);
        // A cap of nothing, as long as the reader has not set it, lets nothing pass either way.
        if ('price' in inside) return assert.ok(rules.some(({ path, op }) => path[0] === name && op === 'exists'));
        assert.equal(intercept(tool, posture, inside), 'allow');
        assert.equal(intercept(tool, posture, { ...inside, [name]: value }), 'deny');
      });

    test('what a call cannot do without and no condition reaches leaves nothing to open', () => {
      for (const tool of [
        sending({ to: text, cc: list }, ['to', 'cc']),
        saving({ destination: text, sources: list }, ['destination', 'sources']),
        paying({ price: number, quantity: number }, ['price', 'quantity']),
      ])
        assert.equal(
          openingOf(tool, tool.verdict.effects.includes('communication') ? 'cautious' : 'recommended'),
          undefined,
        );
    });

    test('every path that a call cannot do without is kept below the folder', () => {
      const tool = saving({ target_path: text, zip_file: text }, ['target_path', 'zip_file']);
      const inside = { target_path: '/REPLACE-WITH-YOUR-FOLDER/a', zip_file: '/REPLACE-WITH-YOUR-FOLDER/a.zip' };
      assert.equal(intercept(tool, 'recommended', inside), 'allow');
      assert.equal(intercept(tool, 'recommended', { ...inside, zip_file: '/etc/a.zip' }), 'deny');
    });

    test('a cap counts in a currency that the reader lists', () => {
      const rules = openingOf(paying({ amount: number, currency: text }, ['amount', 'currency']), 'recommended');
      assert.deepEqual(
        rules?.map(({ path, op }) => [path[0], op]),
        [
          ['amount', 'gt'],
          ['amount', 'lte'],
          ['currency', 'in'],
        ],
      );
    });

    test('an address is checked whichever way its schema says that it is text', () => {
      for (const url of [
        { type: ['string', 'null'] },
        { anyOf: [{ type: 'string', format: 'uri' }, { type: 'null' }] },
        { oneOf: [{ type: 'string' }, list] },
        { description: 'Where to go.' },
      ]) {
        const tool = fetching({ url }, []);
        assert.equal(intercept(tool, 'recommended', { url: 'https://example.com/' }), 'allow', JSON.stringify(url));
        assert.equal(intercept(tool, 'recommended', { url: 'http://router.local/' }), 'deny', JSON.stringify(url));
        assert.equal(intercept(tool, 'recommended', { url: ['http://router.local/'] }), 'deny', JSON.stringify(url));
      }
    });

    test('an address in a schema without end is checked, and ends nothing', () => {
      const url = Array.from({ length: 50_000 }).reduce<object>((inner) => ({ anyOf: [inner] }), { type: 'string' });
      const tool = fetching({ url }, ['url']);
      assert.equal(intercept(tool, 'recommended', { url: 'https://example.com/' }), 'allow');
      assert.equal(intercept(tool, 'recommended', { url: 'http://router.local/' }), 'deny');
    });

    test('an address behind more arguments than are read is asked about', () => {
      const many = Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`a${index}`, text]));
      const tool = fetching({ ...many, url: text }, ['url']);
      const [rule] = serverPolicy(notesServer, [tool], 'recommended').tools;
      assert.equal(rule?.decision.action, 'ask');
    });

    test('a list of values that holds no text, or contradicts its type, spares an address nothing', () => {
      for (const url of [
        { type: 'string', enum: [] },
        { type: 'string', enum: [null] },
        { type: 'object', anyOf: [{ type: 'string' }] },
      ])
        assert.equal(rulesOf(fetching({ url }, ['url']))[0]?.path[0], 'url', JSON.stringify(url));
    });

    test('a checked address is not led elsewhere by a proxy or a resolver of the call', () => {
      const tool = fetching({ url: text, resolve: text, proxy: text }, ['url']);
      const url = 'https://example.com/';
      assert.equal(intercept(tool, 'recommended', { url }), 'allow');
      assert.equal(intercept(tool, 'recommended', { url, resolve: 'example.com:443:127.0.0.1' }), 'deny');
      assert.equal(intercept(tool, 'recommended', { url, proxy: 'http://router.local' }), 'deny');
      const kinds = { url: text, proxy: { type: 'string', enum: ['basic', 'stealth'] } };
      assert.equal(
        rulesOf(fetching(kinds, ['url'])).some(({ path }) => path[0] === 'proxy'),
        false,
      );
    });

    test('a mode that changes something under a reading word is none', () => {
      const action = {
        ...text,
        enum: ['list', 'status_toggle', 'view_rename', 'get_and_purge', 'find_and_modify', 'set'],
      };
      const tool = judged('act', 'write', 'high', {
        effects: ['destructive'],
        tool: { inputSchema: writing.rewrite({ properties: { action }, required: ['action'] }) },
      });
      assert.deepEqual(openingOf(tool, 'recommended')?.[0]?.value, ['list']);
    });

    test('one SELECT does not carry a second statement, nor write by itself', () => {
      const tool = judged('act', 'read', 'low', {
        tool: { inputSchema: writing.rewrite({ properties: { sql: text }, required: ['sql'] }) },
      });
      for (const sql of [
        'SELECT 1 DELETE FROM notes',
        'SELECT * INTO copy FROM notes',
        'select 1\nEXEC xp_cmdshell',
        'SELECT * FROM notes INTO OUTFILE "/tmp/x"',
        'DESCRIBE ANALYZE DELETE FROM notes',
        'SELECT 1 /**/drop/**/table notes',
      ])
        assert.equal(intercept(tool, 'recommended', { sql }), 'deny', sql);
      for (const sql of [
        'SELECT updated_at, "deleted", dropped FROM inserts WHERE name = \'x\';',
        'SELECT\n  count(*)\nFROM notes -- all of them\n',
        'SHOW TABLES',
        "select 'naïve', 工具 from t where createdBy <> 'executor'",
        'SELECT i, in_to, u, d FROM e',
      ])
        assert.equal(intercept(tool, 'recommended', { sql }), 'allow', sql);
    });
  });
