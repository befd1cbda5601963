import type { Leg } from '#model/condition.ts';
import { count } from '#model/words.ts';
import { attackPath } from '#paths.ts';
import type { Formed, Member, Stack } from '#stack/index.ts';
import { element, heading, identifier } from './element.client.ts';
import { toolName } from './servers.client.ts';

const MOST_MEMBERS = 60;

const UNSEEN =
  'This is no proof of safety. The check reads definitions alone: it does not see what the account behind a server may reach, who can write into a file, table or page, what was said badly or not at all in a definition, nor the tools that your client brings itself, such as a shell or fetching a web page.';

/** The combinations, the tools on each of their sides, and what it takes to break them. */
export function combinationsPart(formed: Formed[], { servers, unknown }: Stack): Node[] {
  return servers.length === 0
    ? []
    : [
        heading(formed.length === 1 ? 'Risky combination' : 'Risky combinations'),
        ...formed.flatMap(combinationPart),
        element('p', { class: 'note', 'data-unseen': '' }, UNSEEN),
        ...(unknown.length > 0
          ? [element('p', { class: 'note' }, 'A server that is not in the catalogue can play any of the parts.')]
          : []),
      ];
}

/** Names that tools of several servers share. */
export function collisionsPart(collisions: { name: string; servers: string[] }[]): Node[] {
  return [
    heading('Name collisions'),
    collisions.length === 0
      ? element('p', {}, 'No two servers have a tool of the same name.')
      : element(
          'ul',
          {},
          ...collisions
            .slice(0, MOST_MEMBERS)
            .map(({ name, servers }) =>
              element('li', {}, identifier(name), ` on ${servers.map((server) => server.slice(0, 80)).join(', ')}`),
            ),
        ),
  ];
}

/** What a check found, in two or three sentences. */
export function summaryOf({ servers, unknown }: Stack, formed: Formed[]): string {
  if (servers.length === 0)
    return `${unknown.length === 1 ? 'The server is not' : `None of the ${unknown.length} servers is`} in the catalogue: nothing is known of what it can do.`;
  const complete = formed.filter((one) => one.complete).length;
  const pasted = servers.filter(({ slug }) => slug === null);
  const recognised = servers.length - pasted.length;
  const tools = pasted.reduce((sum, server) => sum + server.tools.length, 0);
  return [
    ...(recognised + unknown.length > 0 || pasted.length === 0
      ? [`${count(recognised, 'server')} recognised, ${unknown.length} not in the catalogue.`]
      : []),
    ...(pasted.length > 0 ? [`${count(tools, 'pasted tool')} classified.`] : []),
    complete > 0
      ? `${count(complete, 'risky combination')} complete.`
      : 'No complete combination was found, which does not rule one out: see below what the check cannot see.',
  ].join(' ');
}

function member({ server, tool, because }: Member) {
  return element(
    'li',
    {},
    toolName(server, tool),
    ' ',
    element('small', {}, identifier(server.name), ` · ${because[0] ?? ''}`),
  );
}

const LEG_TEXT: Record<Leg, { label: string; means: string }> = {
  'untrusted-input': { label: 'Untrusted input', means: 'lets strangers talk to the agent' },
  'private-data': { label: 'Private data', means: 'shows the agent what strangers may not see' },
  outbound: { label: 'Way out', means: 'carries something outside' },
};

function legPart({ leg, members }: Formed['legs'][number], smallest: boolean) {
  return element(
    'li',
    { 'data-leg': leg, class: smallest ? 'leg smallest' : 'leg' },
    element('h4', {}, LEG_TEXT[leg].label, ' ', element('small', {}, LEG_TEXT[leg].means)),
    members.length === 0
      ? element('p', { class: 'note' }, 'No tool')
      : element(
          'details',
          {},
          element('summary', {}, count(members.length, 'tool')),
          element('ul', { class: 'plain' }, ...members.slice(0, MOST_MEMBERS).map(member)),
          ...(members.length > MOST_MEMBERS
            ? [element('p', { class: 'note' }, `And ${members.length - MOST_MEMBERS} more.`)]
            : []),
        ),
  );
}

function choice(slug: string, value: string, checked: boolean, ...text: (Node | string)[]) {
  const radio = element('input', { type: 'radio', name: `break-${slug}`, value });
  radio.defaultChecked = checked;
  return element('label', {}, radio, element('span', {}, ...text));
}

function names(members: Member[]) {
  return members.length > 6 ? '' : `: ${members.map(({ tool }) => tool.name.slice(0, 80)).join(', ')}`;
}

function breaks({ slug, legs, smallest }: Formed) {
  return element(
    'fieldset',
    { class: 'breaks' },
    element('legend', {}, 'Break it by denying'),
    choice(slug, '', true, 'Nothing beyond the posture'),
    ...legs.map(({ leg, members }) =>
      choice(
        slug,
        leg,
        false,
        element('b', {}, LEG_TEXT[leg].label),
        `, ${count(members.length, 'tool')}${names(members)}`,
        ...(smallest.includes(leg) ? [' ', element('b', { class: 'fewest' }, 'the fewest')] : []),
      ),
    ),
  );
}

function combinationPart(formed: Formed): Node[] {
  const { title, slug, legs, complete, smallest } = formed;
  const missing = legs
    .filter(({ members }) => members.length === 0)
    .map(({ leg }) => LEG_TEXT[leg].label.toLowerCase());
  const verdict = complete
    ? 'Complete: an agent with these tools can be talked into leaking what it reads.'
    : `Not complete, as far as definitions show: no recognised tool is the part “${missing.join('” or “')}”.`;
  return [
    element('h3', {}, element('a', { href: attackPath(slug) }, title)),
    element('p', { class: complete ? 'warning' : 'note', 'data-complete': String(complete) }, verdict),
    element('ul', { class: 'legs plain' }, ...legs.map((leg) => legPart(leg, smallest.includes(leg.leg)))),
    ...(complete ? [breaks(formed)] : []),
  ];
}
