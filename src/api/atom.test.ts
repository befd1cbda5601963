import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed } from './atom.ts';

const FEED = { id: 'urn:a', title: 'A', author: 'A', url: 'https://example.org/', self: 'https://example.org/a.atom' };

function entry(id: string, day: string, title = 'T') {
  return { id, day, title, url: 'https://example.org/', summary: 'S' };
}

test('a feed is as new as its newest entry, and has a date without any', () => {
  const text = atomFeed({ ...FEED, entries: [entry('urn:b', '2025-01-02'), entry('urn:c', '2026-03-04')] });
  assert.match(text, /^ {2}<updated>2026-03-04T00:00:00Z<\/updated>$/m);
  assert.match(atomFeed({ ...FEED, entries: [] }), /<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>\n<\/feed>\n$/);
});

test('no text breaks the XML', () => {
  const text = atomFeed({
    ...FEED,
    entries: [entry('urn:b', '2025-01-02', '</title>&<x a="1">\u0000\u001B\uD800\uFFFF')],
  });
  assert.match(text, /<title>&lt;\/title&gt;&amp;&lt;x a=&quot;1&quot;&gt;\uFFFD{4}<\/title>/);
});
