import { asLoose, asText, isLoose, own, type Loose } from '#ingest/loose.ts';

/** A server as a client's configuration names it; `off` where it is switched off there. Environment and headers are never read. */
export type Configured = { name: string; command: string[]; url: string | undefined; off?: boolean };

const ADDRESS_KEYS = ['url', 'serverUrl', 'httpUrl'];

/** The servers of a client's configuration, whichever client it is of; undefined where it is none. */
export function readConfiguration(raw: unknown): Configured[] | undefined {
  const top = serversAt(raw);
  const found = [...(top ? [top] : []), ...projectServers(raw)];
  const servers = found.flatMap((named) =>
    Object.entries(named).flatMap(([name, entry]) => {
      if (!isLoose(entry) || !isStarted(entry)) return [];
      const url = ADDRESS_KEYS.map((key) => asText(own(entry, key))).find((text) => text !== undefined);
      const off = own(entry, 'disabled') === true || own(entry, 'enabled') === false;
      return [{ name, command: commandOf(entry), url, ...(off && { off }) }];
    }),
  );
  return servers.length > 0 ? servers : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

// opencode writes program and arguments as one list, Zed the program as an object.
function commandOf(entry: Loose): string[] {
  const command = own(entry, 'command');
  if (Array.isArray(command)) return texts(command);
  if (isLoose(command)) return [asText(own(command, 'path')) ?? '', ...texts(own(command, 'args'))];
  const program = asText(command);
  return program === undefined ? [] : [program, ...texts(own(entry, 'args'))];
}

function isStarted(entry: unknown): boolean {
  return (
    isLoose(entry) && (commandOf(entry).length > 0 || ADDRESS_KEYS.some((key) => asText(own(entry, key)) !== undefined))
  );
}

// Claude Desktop, Claude Code, Cursor, Windsurf and Gemini CLI; VS Code; its settings; Codex; opencode; Zed.
const PLACES = [['mcpServers'], ['servers'], ['mcp', 'servers'], ['mcp_servers'], ['mcp'], ['context_servers']];

function serversAt(raw: unknown): Loose | undefined {
  const candidates = PLACES.map((path) => path.reduce<unknown>((value, key) => own(asLoose(value), key), raw));
  // Nothing but the servers themselves, as people copy them from a page.
  return [...candidates, raw].filter(isLoose).find((servers) => Object.values(servers).some(isStarted));
}

// Claude Code keeps the servers of each project apart.
function projectServers(raw: unknown): Loose[] {
  return Object.values(asLoose(own(asLoose(raw), 'projects'))).flatMap((project): Loose[] => {
    const found = serversAt(project);
    return found ? [found] : [];
  });
}
