/** What must never leave the field. */
export const SECRET = 'hunter2-very-secret';

const FILES = ['-y', '@modelcontextprotocol/server-filesystem@2025.8.21', '/home/me'];
const SLACK = {
  command: 'npx',
  args: ['-y', '@modelcontextprotocol/server-slack'],
  env: { SLACK_BOT_TOKEN: SECRET },
};

/** Four servers as clients write them, three of which the catalogue has. */
export const SERVERS = {
  filesystem: { command: 'npx', args: FILES },
  slack: SLACK,
  browser: { command: 'npx', args: ['@playwright/mcp@latest'] },
  ours: { url: `https://ours.example/mcp?key=${SECRET}` },
};

const toml = Object.entries(SERVERS)
  .map(([name, { ...keys }]) => {
    const { env, ...plain } = keys as Record<string, unknown>;
    const lines = Object.entries(plain).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    const variables = env ? [`[mcp_servers.${name}.env]`, `SLACK_BOT_TOKEN = "${SECRET}"`] : [];
    return [`[mcp_servers.${name}]`, ...lines, ...variables].join('\n');
  })
  .join('\n\n');

const opencode = Object.fromEntries(
  Object.entries(SERVERS).map(([name, server]) => [
    name,
    'url' in server
      ? { type: 'remote', url: server.url }
      : { type: 'local', command: [server.command, ...server.args], environment: { KEY: SECRET } },
  ]),
);

const commented = `{\n  // servers\n  "servers": ${JSON.stringify(SERVERS)}, /* end */\n}`;

/** Clients, each with its configuration of these servers, a format of policy, and words of the policy. */
export const CLIENTS: [client: string, text: string, format: string, inPolicy: string][] = [
  ['Claude Desktop', JSON.stringify({ mcpServers: SERVERS }), 'claude-code', 'mcp__slack__slack_post_message'],
  ['Claude Code', JSON.stringify({ projects: { '/p': { mcpServers: SERVERS } } }), 'claude-code', 'mcp__filesystem__'],
  ['Cursor', JSON.stringify({ mcpServers: SERVERS }, null, 2), 'cursor', 'filesystem:read_text_file'],
  ['VS Code', commented, 'claude-code', 'mcp__browser__browser_navigate'],
  ['Windsurf', JSON.stringify({ mcpServers: SERVERS }), 'intercept', 'slack_post_message'],
  ['Codex', toml, 'codex', '[mcp_servers.filesystem'],
  ['Gemini CLI', JSON.stringify({ theme: 'x', mcpServers: SERVERS }), 'gemini-cli', 'mcpName = "browser"'],
  ['opencode', JSON.stringify({ mcp: opencode }), 'opencode', '"slack_*": "deny"'],
];
