/** An entry of a feed. `id` never changes, `day` is a date of the thing itself. */
export type AtomEntry = { id: string; title: string; url: string; day: string; summary: string };

/** An Atom feed (RFC 4287). Without entries it bears the day before the protocol began. */
export function atomFeed(feed: {
  id: string;
  title: string;
  author: string;
  url: string;
  self: string;
  entries: AtomEntry[];
}): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${plain(feed.id)}</id>
  <title>${plain(feed.title)}</title>
  <author><name>${plain(feed.author)}</name></author>
  <link rel="alternate" type="text/html" href="${plain(feed.url)}"/>
  <link rel="self" type="application/atom+xml" href="${plain(feed.self)}"/>
  <updated>${midnight(feed.entries.reduce((last, { day }) => (day > last ? day : last), '2024-11-24'))}</updated>
${feed.entries.map(entryText).join('')}</feed>
`;
}

// XML 1.0 forbids most controls and lone surrogates even when escaped.
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function midnight(day: string) {
  return `${day}T00:00:00Z`;
}

function entryText({ id, title, url, day, summary }: AtomEntry) {
  return `  <entry>
    <id>${plain(id)}</id>
    <title>${plain(title)}</title>
    <link rel="alternate" type="text/html" href="${plain(url)}"/>
    <updated>${midnight(day)}</updated>
    <summary>${plain(summary)}</summary>
  </entry>
`;
}
