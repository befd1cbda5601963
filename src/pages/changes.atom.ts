import type { APIRoute } from 'astro';
import { atomFeed, type AtomEntry } from '#api/atom.ts';
import { sha256 } from '#catalogue/hash.ts';
import { visible } from '#site/prose/foreign-text.ts';
import { SITE_NAME } from '#site/prose/site.ts';
import type { StepView } from '#site/changes/step.ts';
import { capitalise, count } from '#model/words.ts';
import { changesFeedPath, changesPath } from '#paths.ts';
import { allSteps } from '#site/changes/view.ts';

// A name-based UUID (version 8, RFC 9562): the same step has the same id wherever the site is served from.
function uuid(name: string) {
  const hex = sha256(name);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const NAMED = 20;

function entryOf(step: StepView, site: URL | undefined): AtomEntry[] {
  const { server, title, before, after, tools, summary, dangerous, href } = step;
  if (after.date === null) return [];
  const danger = dangerous > 0 ? ` ${capitalise(count(dangerous, 'change'))} possibly dangerous.` : '';
  const names = tools.slice(0, NAMED).map(({ change }) => visible(change.name));
  const more = tools.length > NAMED ? ` and ${tools.length - NAMED} more` : '';
  return [
    {
      id: uuid(`changes/${server}/${before.version}/${after.version}`),
      title: `${visible(title)} ${after.version}: ${summary}`,
      url: new URL(href, site).href,
      day: after.date,
      summary: `After ${before.version}: ${summary}.${danger}${names.length > 0 ? ` ${names.join(', ')}${more}.` : ''}`,
    },
  ];
}

/** What changed, as a feed: the steps that have a date. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    atomFeed({
      id: uuid('changes'),
      title: `Changes · ${SITE_NAME}`,
      author: SITE_NAME,
      url: new URL(changesPath(), site).href,
      self: new URL(changesFeedPath(), site).href,
      entries: allSteps().flatMap((step) => entryOf(step, site)),
    }),
    { headers: { 'content-type': 'application/atom+xml' } },
  );
