import type { SimilarServer } from './similar-server.ts';
import { readName } from '#classify/reading/name.ts';
import type { ServerRow, ToolRow } from '#model/entry.ts';
import type { ServerFacts } from '#model/server.ts';
import { CATEGORIES } from '#model/words.ts';
import { lists } from '#catalogue/lists.ts';
import { readMeaning } from '#site/same/meaning.view.ts';

// What a server's tools do, as features: a whole meaning ("create issue") tells more than a word of it ("issue").
type Feature = { text: string; weight: number };
type Profile = { features: Map<string, Feature>; size: number };

type Index = { profiles: Map<string, Profile>; having: Map<string, string[]> };

const SHOWN = 6;
const LEAST = 0.07;

let known: Index | undefined;

/** The servers whose tools do most of what this one's do, each with what they share. Only servers that share something are looked at. */
export function similarServers(row: ServerRow): SimilarServer[] {
  known ??= makeIndex();
  const { profiles, having } = known;
  const own = profiles.get(row.server.slug);
  if (!own || own.size === 0) return [];
  const shared = new Map<string, [string, Feature][]>();
  for (const [key, feature] of own.features)
    for (const slug of having.get(key) ?? [])
      if (slug !== row.server.slug) shared.set(slug, [...(shared.get(slug) ?? []), [key, feature]]);
  return [...shared]
    .flatMap(([slug, features]) => {
      const other = lists().servers.get(slug);
      const dot = features.reduce((sum, [, { weight }]) => sum + weight ** 2, 0);
      const score = other ? (dot / (own.size * (profiles.get(slug)?.size ?? 1))) * sameKind(row, other) : 0;
      return other && features.length > 1 && score >= LEAST ? [{ row: other, score, reason: reasonOf(features) }] : [];
    })
    .toSorted((a, b) => b.score - a.score || (a.row.server.slug < b.row.server.slug ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ row: found, reason }) => ({ row: found, reason }));
}

/** Changes with anything that the page of a server shows of similar ones. */
export function similarKey(row: ServerRow): unknown {
  return similarServers(row).map(({ row: { server, digest }, reason }) => [server.slug, digest, reason]);
}

const MEANING = 2;
const WORD = 1;

const SAID = 300;
const SHORT = 2;
const SAYS_NOTHING = new Set(
  `access agent allow also build client code context data enable integrate integration interact interface language large
  manage mcp model other perform provide protocol server service support that their them they this through tool user
  using various what when which with work your from into and for the official implementation api claude llm`.split(
    /\s+/,
  ),
);

function featuresOf({ title, summary, description }: ServerFacts, tools: ToolRow[]): Map<string, Feature> {
  const found = new Map<string, Feature>();
  for (const { lemma } of readName(`${title} ${summary ?? description ?? ''}`.slice(0, SAID)).words)
    if (lemma.length > SHORT && !SAYS_NOTHING.has(lemma)) found.set(`word ${lemma}`, { text: lemma, weight: WORD });
  const own = new Set(readName(title).words.map(({ lemma }) => lemma));
  for (const { name } of tools) {
    const meaning = readMeaning(name, title);
    if (!meaning) continue;
    const [, ...objects] = meaning.key.split(' ');
    if (objects.length > 0) found.set(`meaning ${meaning.key}`, { text: meaning.label, weight: MEANING });
    for (const word of objects) if (!own.has(word)) found.set(`word ${word}`, { text: word, weight: WORD });
  }
  return found;
}

// What more than a quarter of all servers have in common tells nothing of any two of them.
const COMMON = 0.25;
const FEW_SERVERS = 8;

function makeIndex(): Index {
  const { index, byServer } = lists();
  const features = new Map(
    index.servers.map(({ server }) => [server.slug, featuresOf(server, byServer.get(server.slug) ?? [])] as const),
  );
  const having = new Map<string, string[]>();
  for (const [slug, found] of features)
    for (const key of found.keys()) having.set(key, [...(having.get(key) ?? []), slug]);
  const bound = Math.max(FEW_SERVERS, index.servers.length * COMMON);
  const profiles = new Map<string, Profile>();
  for (const [slug, found] of features) {
    const telling = [...found].flatMap(([key, { text, weight }]): [string, Feature][] => {
      const { length } = having.get(key) ?? [];
      return length > bound ? [] : [[key, { text, weight: weight * Math.log(1 + index.servers.length / length) }]];
    });
    const size = Math.hypot(...telling.map(([, { weight }]) => weight));
    profiles.set(slug, { features: new Map(telling), size });
  }
  return { profiles, having };
}

function shares({ categories, tools }: ServerRow) {
  return CATEGORIES.map((category) => categories[category] / tools);
}

// Two servers for the same things are less alike where one only reads and the other runs commands.
function sameKind(a: ServerRow, b: ServerRow) {
  const other = shares(b);
  return 1 - shares(a).reduce((sum, share, place) => sum + Math.abs(share - (other[place] ?? 0)), 0) / 4;
}

const NAMED = 3;

function reasonOf(shared: [string, Feature][]) {
  const order = shared.toSorted(([, a], [, b]) => b.weight - a.weight);
  const meanings = order.filter(([key]) => key.startsWith('meaning ')).map(([, { text }]) => text);
  const words = order.filter(([key]) => key.startsWith('word ')).map(([, { text }]) => text);
  const rest = meanings.length - NAMED;
  if (meanings.length === 0) return `In common: ${words.slice(0, NAMED).join(', ')}`;
  const more = rest > 0 ? ` and ${rest.toLocaleString('en')} more` : '';
  return `In common: ${meanings.slice(0, NAMED).join(', ')}${more}`;
}
