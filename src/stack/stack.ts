import { classify } from '#classify/index.ts';
import type { TokenCount } from '#model/entry.ts';
import type { Manifest } from '#model/manifest.ts';
import type { Tool } from '#model/tool.ts';
import { CATEGORIES, EFFECTS, POSTURES, RISKS, type Category, type Effect, type Risk } from '#model/words.ts';
import { serverPolicy } from '#policies/posture.ts';
import type { Configured } from './configuration.ts';
import type { Decisions, ServerCells, StackData } from './data.ts';
import { recognise, type Recognised } from './recognise.ts';

/** A tool of a stack. Without a slug it has no page. */
export type StackTool = {
  name: string;
  slug: string | null;
  category: Category;
  risk: Risk;
  effects: Effect[];
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
  /** What its definitions cost in every conversation. Estimated where they were never counted. */
  tokens: TokenCount & { estimated: boolean };
  tools: StackTool[];
};

/** Servers that were found, and the names of those whose tools nobody here knows. */
export type Stack = { servers: StackServer[]; unknown: string[]; problems: string[] };

const noteOf = ({ by, version }: Recognised, known: ServerCells): string => {
  if (by === 'address') return 'Recognised by its address. The hosted server may offer other tools than the package.';
  if (version !== undefined && known.version !== null && version !== known.version)
    return `You start version ${version}, the catalogue holds ${known.version}: tools may differ.`;
  return known.tools.length === 0 ? 'Its tools could not be captured, so nothing is known of them.' : '';
};

const decoded = (known: ServerCells, { decisions }: StackData): StackTool[] =>
  known.tools.map(([name, slug, category, risk, effects, unknown, place]) => ({
    name,
    slug,
    category: CATEGORIES[category] ?? 'other',
    risk: RISKS[risk] ?? 'critical',
    effects: EFFECTS.filter((_, bit) => effects & (1 << bit)),
    unknown: unknown === 1,
    decisions: decisions[place] as Decisions,
  }));

const MOST_SERVERS = 200;

/** The servers of a configuration, with what the catalogue knows of them. */
export const stackOf = (configured: Configured[], data: StackData): Stack => {
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
        note: noteOf(recognised, known),
        tokens: { ...known.tokens, estimated: false },
        tools: decoded(known, data),
      });
    }
  }
  return stack;
};

// Measured on the definitions of 6,735 tools: half of 415 servers within 5 %, nine of ten within 13 %. The encoding
// itself weighs megabytes, too much for a page.
const BYTES_PER_TOKEN = 4.5;

const estimatedTokens = (tools: Tool[]): number =>
  tools.reduce((sum, { name, description, inputSchema }) => {
    const { length } = new TextEncoder().encode(JSON.stringify({ name, description, inputSchema }));
    return sum + Math.ceil(length / BYTES_PER_TOKEN);
  }, 0);

const classified = ({ server, tools }: Manifest): StackServer => {
  const judged = tools.map((tool) => ({ tool, verdict: classify(tool, server) }));
  const policies = POSTURES.map((posture) => {
    const policy = serverPolicy(server, judged, posture);
    return new Map(policy.tools.map(({ tool, decision }) => [tool, decision]));
  });
  const decisionsOf = (name: string) =>
    Object.fromEntries(POSTURES.map((posture, place) => [posture, policies[place]?.get(name)])) as Decisions;
  return {
    name: server.name ?? server.title,
    title: server.title,
    slug: null,
    note: 'Classified just now from what you pasted.',
    tokens: { count: estimatedTokens(tools), atLeast: false, estimated: true },
    tools: judged.map(({ tool: { name }, verdict: { category, risk, effects, unknown } }) => ({
      name,
      slug: null,
      category,
      risk,
      effects,
      unknown,
      decisions: decisionsOf(name),
    })),
  };
};

/** The servers of documents that list their tools, classified on the spot. */
export const classifiedStack = (manifests: Manifest[]): Stack => {
  const listed = manifests.filter(({ outcome }) => outcome !== 'not-listed');
  return {
    servers: listed.map(classified),
    unknown: manifests.filter(({ outcome }) => outcome === 'not-listed').map(({ server }) => server.title),
    problems: manifests.flatMap(({ problems }) => problems.map(({ place, message }) => `${place}: ${message}`)),
  };
};

/** Several stacks as one. A server that one of them names and another lists is known. */
export const joinedStack = (parts: Stack[]): Stack => {
  const servers = parts.flatMap((part) => part.servers);
  const known = new Set(servers.filter(({ slug }) => slug === null).map(({ name }) => name));
  return {
    servers,
    unknown: parts.flatMap(({ unknown }) => unknown).filter((name) => !known.has(name)),
    problems: parts.flatMap(({ problems }) => problems),
  };
};
