import { LEVELS, capitalise, count, dangerRank } from '#model/words.ts';
import { serverPath, toolPath } from '#paths.ts';
import type { Stack, StackServer, StackTool } from '#stack/index.ts';
import { tokensText, windowShare } from '#site/prose/token-words.ts';
import { element, heading, identifier } from './element.client.ts';
import { EFFECT_LABEL } from '#site/prose/wording.ts';

type BadgeOf = (tool: Pick<StackTool, 'risk' | 'category'>) => Node;

/** Makes the badge of a tool from the ones that the page holds ready. */
export function badgesOf(ready: DocumentFragment): BadgeOf {
  return ({ risk, category }) => {
    const key = risk === 'unknown' ? risk : `${risk} ${category}`;
    return ready.querySelector(`[data-badge="${key}"]`)?.cloneNode(true) ?? document.createTextNode(key);
  };
}

/** A tool's name, linked where it has a page. */
export function toolName(server: StackServer, tool: StackTool): Node {
  return server.slug !== null && tool.slug !== null
    ? element('a', { href: toolPath(server.slug, tool.slug) }, identifier(tool.name))
    : identifier(tool.name);
}

/** The servers that were recognised with their tools by level, and the names of the others. */
export function serversPart({ servers, unknown, problems }: Stack, badge: BadgeOf): Node[] {
  return [
    heading(
      servers.length === 0
        ? 'No server of the catalogue'
        : `${count(servers.length, 'server')} with ${count(
            servers.reduce((sum, { tools }) => sum + tools.length, 0),
            'tool',
          )}`,
    ),
    ...costPart(servers),
    ...servers.map((server) => serverPart(server, badge)),
    ...(unknown.length > 0 ? [unknownPart(unknown)] : []),
    ...problems.slice(0, 20).map((problem) => element('p', { class: 'note' }, problem)),
  ];
}

function row(server: StackServer, tool: StackTool, badge: BadgeOf) {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, toolName(server, tool)),
    element('td', { 'data-label': 'Risk' }, badge(tool)),
    element('td', { 'data-label': 'Category' }, tool.unknown ? 'Not known' : capitalise(tool.category)),
    element('td', { 'data-label': 'Effects' }, tool.effects.map((effect) => EFFECT_LABEL[effect]).join(', ')),
  );
}

function gravestFirst(a: StackTool, b: StackTool) {
  return dangerRank(b.risk) - dangerRank(a.risk);
}

const MOST_ROWS = 300;

function table(server: StackServer, badge: BadgeOf) {
  const head = ['Tool', 'Risk', 'Category', 'Effects'].map((text) => element('th', { scope: 'col' }, text));
  const rows = server.tools.toSorted(gravestFirst).slice(0, MOST_ROWS);
  return element(
    'table',
    { class: 'stacked' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map((tool) => row(server, tool, badge))),
  );
}

function levels({ tools }: StackServer): string {
  return LEVELS.toReversed()
    .map((risk) => ({ risk, number: tools.filter((tool) => tool.risk === risk).length }))
    .filter(({ number }) => number > 0)
    .map(({ risk, number }) => `${number.toLocaleString('en')} ${risk === 'unknown' ? 'not known' : risk}`)
    .join(', ');
}

function costOf(servers: StackServer[]): string {
  const total = servers.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const estimated = servers.some(({ tokens }) => tokens.estimated);
  const text = tokensText({ count: total, atLeast: servers.some(({ tokens }) => tokens.atLeast) });
  return `${estimated ? 'about ' : ''}${text}${estimated ? ' (estimate)' : ''}`;
}

function costPart(servers: StackServer[]) {
  const total = servers.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const text = `The definitions of these tools come to ${costOf(servers)}, ${windowShare(total)}, in every conversation.`;
  return total > 0 ? [element('p', { class: 'tokens' }, text)] : [];
}

function serverPart(server: StackServer, badge: BadgeOf) {
  const facts = [count(server.tools.length, 'tool'), levels(server), costOf([server])].filter((text) => text !== '');
  const title = server.slug === null ? server.title : element('a', { href: serverPath(server.slug) }, server.title);
  return element(
    'article',
    { 'data-server': server.slug ?? '' },
    element(
      'h3',
      {},
      identifier(server.name),
      ' ',
      ...(server.title === server.name ? [] : [element('small', {}, title)]),
    ),
    ...(server.note ? [element('p', { class: 'note' }, server.note)] : []),
    element('details', {}, element('summary', {}, facts.join(' · ')), table(server, badge)),
    ...(server.tools.length > MOST_ROWS
      ? [element('p', { class: 'note' }, `The table holds the ${MOST_ROWS} gravest; the policy holds all.`)]
      : []),
  );
}

const ASK = 'npx @modelcontextprotocol/inspector --cli --config ./mcp.json --server NAME --method tools/list';

function unknownPart(unknown: string[]) {
  return element(
    'div',
    { class: 'warning' },
    element('p', {}, `${count(unknown.length, 'server is', 'servers are')} not in the catalogue: `),
    element('ul', {}, ...unknown.slice(0, MOST_ROWS).map((name) => element('li', {}, identifier(name)))),
    element(
      'p',
      {},
      'Nothing is known of what they do, so no combination with them can be ruled out and the policy leaves them out. Ask such a server for its tools/list and drop the answer here, together with the configuration. The inspector of the protocol asks it, and prints the answer:',
    ),
    element('pre', { class: 'policy', tabindex: '0', role: 'group', 'aria-label': 'Command' }, ASK),
  );
}
