import type { TokenCount } from '#model/entry.ts';
import { REACHES, type Reach } from '#model/reach.ts';
import { CATEGORIES, EFFECTS, LEVELS, type Category, type Effect, type Level } from '#model/words.ts';
import type { Configured } from './configuration.ts';
import type { ServerCells, StackData } from './data.ts';
import type { Decisions } from './decisions.ts';
import { recognise, type Recognised } from './recognise.ts';

/** A tool of a stack. Without a slug it has no page. */
export type StackTool = {
  name: string;
  slug: string | null;
  category: Category;
  risk: Level;
  effects: Effect[];
  reach: Reach[];
  unknown: boolean;
  decisions: Decisions;
};

/** A server whose tools are known. `name` is what the configuration calls it. */
export type StackServer = {
  name: string;
  title: string;
  slug: string | null;
  /** What may be different from what the catalogue says. */
  note: string;
  /** The name stands in no configuration, so a policy would name a server that no client has. */
  unnamed: boolean;
  /** What its definitions cost in every conversation. Estimated where they were never counted. */
  tokens: TokenCount & { estimated: boolean };
  tools: StackTool[];
};

/** Servers that were found, and the names of those whose tools nobody here knows. */
export type Stack = { servers: StackServer[]; unknown: string[]; problems: string[] };

const OFF = 'Switched off in this configuration, and counted as if it were on.';

const MOST_SERVERS = 200;

/** The servers of a configuration, with what the catalogue knows of them. */
export function stackOf(configured: Configured[], data: StackData): Stack {
  const stack: Stack = { servers: [], unknown: [], problems: [] };
  if (configured.length > MOST_SERVERS)
    stack.problems.push(
      `Of ${configured.length} servers only the first ${MOST_SERVERS} are checked. Paste the rest apart.`,
    );
  for (const server of configured.slice(0, MOST_SERVERS)) {
    const recognised = recognise(server, data.servers);
    const known = recognised && data.servers.find(({ slug }) => slug === recognised.slug);
    if (!recognised || !known) stack.unknown.push(server.name);
    else {
      const { title, slug } = known;
      stack.servers.push({
        name: server.name,
        title,
        slug,
        note: [server.off ? OFF : '', noteOf(recognised, known)].filter((text) => text !== '').join(' '),
        unnamed: false,
        tokens: { ...known.tokens, estimated: false },
        tools: decoded(known, data),
      });
    }
  }
  return stack;
}

/** Several stacks as one. A server that one of them names and another lists is known. */
export function joinedStack(parts: Stack[]): Stack {
  const servers = parts.flatMap((part) => part.servers);
  const configured = parts.flatMap(({ unknown }) => unknown);
  const listed = new Set(servers.filter(({ slug }) => slug === null).map(({ name }) => name));
  return {
    servers: servers.map((server) => ({ ...server, unnamed: server.unnamed && !configured.includes(server.name) })),
    unknown: configured.filter((name) => !listed.has(name)),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function noteOf({ by, version }: Recognised, known: ServerCells): string {
  if (by === 'address') return 'Recognised by its address. The hosted server may offer other tools than the package.';
  if (version !== undefined && known.version !== null && version !== known.version)
    return `You start version ${version}, the catalogue holds ${known.version}: tools may differ.`;
  return known.tools.length === 0 ? 'Its tools could not be captured, so nothing is known of them.' : '';
}

function decoded(known: ServerCells, { decisions }: StackData): StackTool[] {
  return known.tools.map(([name, slug, category, risk, effects, unknown, place, reach]) => ({
    name,
    slug,
    category: CATEGORIES[category] ?? 'other',
    risk: LEVELS[risk] ?? 'critical',
    effects: EFFECTS.filter((_, bit) => effects & (1 << bit)),
    reach: REACHES.filter((_, bit) => reach & (1 << bit)),
    unknown: unknown === 1,
    decisions: decisions[place] as Decisions,
  }));
}
