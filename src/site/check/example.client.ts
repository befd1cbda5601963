/** A configuration to try the check with. The secrets in it are none. */
export const EXAMPLE = `{
  // A common set: files, a chat, a browser and one server of your own
  "mcpServers": {
    "filesystem": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "/home/me/projects"]
    },
    "slack": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-slack"],
      "env": { "SLACK_BOT_TOKEN": "xoxb-not-a-real-token", "SLACK_TEAM_ID": "T0000000" }
    },
    "browser": { "command": "npx", "args": ["@playwright/mcp@latest"] },
    "our-wiki": { "url": "https://wiki.example.org/mcp" }
  }
}
`;
