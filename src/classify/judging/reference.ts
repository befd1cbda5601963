import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { Category, Risk, Severity } from '#model/words.ts';

type Reference = { tool: Tool; server: ServerFacts; category: Category; risk: Risk; severity: Severity };

function reference(
  name: string,
  title: string,
  packageName: string,
  description: string,
  [category, risk, severity]: [Category, Risk, Severity],
): Reference {
  return {
    tool: { name, description, inputSchema: {} },
    server: { slug: packageName.replace(/[^a-z0-9]+/g, '-').replace(/^-/, ''), title, package: packageName },
    category,
    risk,
    severity,
  };
}

/** Five tools that end a session, which must come out so: what differs is what they touch. */
export const REFERENCE: readonly Reference[] = [
  reference('logout_session', 'Molt', '@gengqq/molt-mcp-server', '注销当前已保存的会话并清空本地会话文件。', [
    'write',
    'medium',
    'low',
  ]),
  reference(
    'close_session',
    'Mcacp',
    'mcacp',
    'Close an active session. Session file preserved for future load_session.',
    ['write', 'medium', 'low'],
  ),
  reference(
    'Api-Logout',
    'ThinkPLC-MCP',
    'mrwan84/thinkplc-mcp',
    'The Api.Logout method removes the token from the list of active Web API sessions and ends the session. The Api.Logout method returns the status of whether the logout was successful or not. For security reasons, however, the method always returns the Boolean value',
    ['execute', 'high', 'low'],
  ),
  reference(
    'logout',
    'PocketBase MCP Server',
    'ssakone/pb_mcp_server',
    'Logout from PocketBase and clear the authentication session.',
    ['write', 'medium', 'low'],
  ),
  reference(
    'logout',
    'PI API MCP Server',
    'mingzilla/pi-api-mcp-server',
    'Invalidate the current token and end the session',
    ['other', 'low', 'low'],
  ),
];
