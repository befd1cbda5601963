import type { Configured } from './configuration.ts';

/** What identifies a catalogued server. */
export type Known = { slug: string; package: string | null; address: string | null };

/** How a server was recognised, and the version that the configuration asks for. */
export type Recognised = { slug: string; by: 'package' | 'image' | 'address'; version: string | undefined };

/** The catalogued server that a configuration starts or reaches, where it is one. */
export function recognise({ command, url }: Configured, known: readonly Known[]): Recognised | undefined {
  return (url === undefined ? undefined : byAddress(url, known)) ?? byCommand(command.slice(0, 200), known);
}

function nameOf(program: string) {
  return (program.split(/[/\\]/).at(-1) ?? '').toLowerCase().replace(/\.(?:cmd|exe|bat|ps1)$/, '');
}

// A program that was installed globally is called like its package, mostly.
function programOf({ package: name }: Known): string[] {
  if (name === null) return [];
  const plain = name.split('/').at(-1) ?? name;
  return name.startsWith('@modelcontextprotocol/') ? [`mcp-${plain}`] : [plain];
}

function imageOf({ package: name }: Known) {
  return name?.startsWith('@modelcontextprotocol/server-')
    ? `mcp/${name.slice('@modelcontextprotocol/server-'.length)}`
    : null;
}

const PACKAGE = /^(?:npm:)?((?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*?)(?:@([\w.^~+-]+))?$/i;

function byPackage(text: string, known: readonly Known[]): Recognised | undefined {
  const [, name, version] = PACKAGE.exec(text) ?? [];
  const found = name && known.find((server) => server.package?.toLowerCase() === name.toLowerCase());
  return found
    ? { slug: found.slug, by: 'package', version: /^\d/.test(version ?? '') ? version : undefined }
    : undefined;
}

// Published by the vendor from the source of the package.
const IMAGES: Record<string, string> = { 'mcr.microsoft.com/playwright/mcp': '@playwright/mcp' };

function byImage(inputs: string[], known: readonly Known[]): Recognised | undefined {
  const images = inputs.map((input) => input.replace(/^docker\.io\//, '').replace(/[:@].*$/, ''));
  const packages = images.flatMap((image) => (Object.hasOwn(IMAGES, image) ? (IMAGES[image] ?? []) : []));
  const found = known.find(
    (server) => images.includes(imageOf(server) ?? '\0') || packages.includes(server.package ?? '\0'),
  );
  return found && { slug: found.slug, by: 'image', version: undefined };
}

function trimmed({ host, pathname }: URL) {
  return `${host}${pathname.replace(/\/+$/, '')}`.toLowerCase();
}

// Hosted by the vendors from the same sources as the package; other hosted servers differ from theirs and stay unknown.
const HOSTED: Record<string, string> = {
  'mcp.context7.com': '@upstash/context7-mcp',
  'mcp.supabase.com': '@supabase/mcp-server-supabase',
  'mcp.tavily.com': 'tavily-mcp',
};

function byAddress(text: string, known: readonly Known[]): Recognised | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const hosted = Object.hasOwn(HOSTED, url.host) ? HOSTED[url.host] : undefined;
  const found = known.find(
    ({ package: name, address }) =>
      (hosted !== undefined && name === hosted) ||
      (address !== null && URL.canParse(address) && trimmed(new URL(address)) === trimmed(url)),
  );
  return found && { slug: found.slug, by: 'address', version: undefined };
}

const RUNNER_WORDS = /^(?:x|dlx|exec|run)$/;

// The package a runner starts is named by -p or --package, or is its first word; what follows are the server's own arguments.
function packageWords(inputs: string[]): string[] {
  const named = inputs.flatMap((input, position) => {
    if (/^(?:-p|--package)$/.test(input)) return inputs[position + 1] ?? [];
    return /^--package=/.test(input) ? input.slice('--package='.length) : [];
  });
  const first = inputs.find((input) => !input.startsWith('-') && !RUNNER_WORDS.test(input));
  return [...named, ...(first === undefined ? [] : [first])];
}

function firstOf<Item>(items: Item[], look: (item: Item) => Recognised | undefined): Recognised | undefined {
  for (const item of items) {
    const found = look(item);
    if (found) return found;
  }
  return undefined;
}

const RUNNERS = /^(?:npx|bunx|pnpx|bun|pnpm|yarn|npm|deno|volta|mise)$/;
const SHELLS = /^(?:cmd|env|sudo|wsl)$/;

const CONTAINERS = /^(?:docker|podman|nerdctl)$/;
const SCRIPT = /[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/;

function byCommand([program = '', ...inputs]: string[], known: readonly Known[]): Recognised | undefined {
  const name = nameOf(program);
  if (SHELLS.test(name)) {
    const start = inputs.findIndex((input) => !/^[/-]|=/.test(input));
    return start < 0 ? undefined : byCommand(inputs.slice(start), known);
  }
  if (CONTAINERS.test(name)) return byImage(inputs, known);
  if (RUNNERS.test(name)) {
    const words = packageWords(inputs);
    // A bridge to a server elsewhere: its address is what counts.
    if (words.some((word) => /^mcp-remote(?:@|$)/.test(word)))
      return firstOf(inputs, (input) => byAddress(input, known));
    return firstOf(words, (word) => byPackage(word, known));
  }
  const script = firstOf([program, ...inputs.slice(0, 3)], (input) =>
    byPackage((SCRIPT.exec(input)?.[1] ?? '\0').replace('\\', '/'), known),
  );
  const called = known.find((server) => programOf(server).includes(name));
  return script ?? (called && { slug: called.slug, by: 'package', version: undefined });
}
