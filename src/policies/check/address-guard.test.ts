import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WRITINGS } from '#definition/writings.ts';
import { serverPolicy } from '../decision/posture.ts';
import { checkOf } from './index.ts';
import { judged, notesServer } from '../samples.ts';
import { guardedCall, guardedPolicy } from './guarded.ts';
import { formats, render } from '../index.ts';

const REFUSED = [
  'http://metadata.google.internal/',
  'http://host.docker.internal:2375/',
  'http://router.local/',
  'http://router.LOCAL/',
  'http://app.localhost/',
  'http://nas.home.arpa/',
  'http://intranet/',
  'http://127.0.0.1.nip.io/',
  'http://127.0.0.1.NIP.IO/',
  'http://nip.io/x.com/',
  'http://10-0-0-1.sslip.io/',
  'http://localtest.me:8080/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://[::1]/',
  'http://metadata.google.internal./',
  'http://127.0.0.1/x.com',
  'http://router.local?.com',
  'http://router.local\\.com/',
  'http://a@127.0.0.1.com@router.local/',
];

for (const writing of WRITINGS)
  describe(`arguments ${writing.way}`, () => {
    test('addresses of private names and of wildcard DNS are refused, those of public names pass', () => {
      const intercept = guardedCall('intercept', 'recommended', writing);
      for (const url of REFUSED) assert.equal(intercept('fetch_url', { url }), 'deny', url);
      for (const url of [
        'https://example.com',
        'https://EXAMPLE.com/',
        'https://sub.nipper.io/a',
        'https://nip.example.org/',
        'https://docs.python.org:443/3/?q=1#x',
        'https://www.bbc.co.uk/',
        'https://xn--bcher-kva.de/',
      ])
        assert.equal(intercept('fetch_url', { url }), 'allow', url);
    });

    test('an optional address is checked where it is the point, and refused where other modes do without', () => {
      const intercept = guardedCall('intercept', 'recommended', writing);
      assert.equal(intercept('pack', { data: 'https://example.com/a' }), 'allow');
      assert.equal(intercept('pack', { data: 'http://router.local/' }), 'deny');
      assert.equal(intercept('tabs', { action: 'list' }), 'allow');
      assert.equal(intercept('tabs', { action: 'new', url: 'http://router.local/' }), 'deny');
    });

    test('an address is checked whatever it is the address of', () => {
      for (const name of ['imageURL', 'source_uri', 'FEED-URL']) {
        const inputSchema = writing.rewrite({ properties: { [name]: { type: 'string' } }, required: [name] });
        const tool = judged('look', 'read', 'medium', { effects: ['egress'], tool: { inputSchema } });
        const { text } = render('intercept', serverPolicy(notesServer, [tool], 'recommended'));
        const decide = (url: string) =>
          checkOf('intercept').engine(text as string)({ alias: 'notes', tool: 'look', arguments: { [name]: url } })
            .action;
        assert.deepEqual([decide('https://example.com/a'), decide('http://router.local/')], ['allow', 'deny'], name);
      }
    });

    test('a list of addresses is said to be unchecked', () => {
      for (const { id } of formats) {
        const { notes, fidelity, effective } = render(id, guardedPolicy('fetch_all', 'recommended', writing));
        if (effective[0]?.action !== 'allow') continue;
        assert.match(notes.join('\n'), /Not checked.*`urls` of `fetch_all`/, id);
        assert.equal(fidelity.arguments, 'dropped', id);
      }
    });
  });
