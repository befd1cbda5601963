import { nearHits } from '#search/near-hits.ts';
import type { Hit } from '#search/hit.ts';
import { element, resultFacts } from './search-result.ts';

const SHOWN = 6;

function segments(): string[] {
  try {
    return decodeURIComponent(location.pathname).split('/').filter(Boolean);
  } catch {
    return [];
  }
}

// The address of a tool names its server too: what is near on that server comes first, then its page.
async function nearby(): Promise<Hit[]> {
  const parts = segments();
  const name = (parts.at(-1) ?? '').replace(/\.[a-z]+$/u, '');
  const hits = await nearHits(name, {});
  if (parts.length < 3) return hits;
  const servers = await nearHits(parts.at(-2) ?? '', { kind: ['server'] });
  const here = ({ url }: Hit) => servers.some((server) => url.split('/')[2] === server.url.split('/')[2]);
  return [...hits.filter(here), ...servers, ...hits.filter((hit) => !here(hit))];
}

/** Offers the pages whose names are nearest to an address where there is none. */
class NearestPages extends HTMLElement {
  async connectedCallback() {
    const hits = [...new Map((await nearby()).map((hit) => [hit.url, hit])).values()];
    this.querySelector('ul')?.append(
      ...hits.slice(0, SHOWN).map(({ url, meta }) => {
        const link = element('a', '', meta['title'] ?? url);
        link.href = url;
        return element('li', '', link, element('small', '', resultFacts(meta)));
      }),
    );
    this.hidden = hits.length === 0;
  }
}

customElements.define('nearest-pages', NearestPages);
