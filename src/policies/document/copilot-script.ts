import { isObject } from '#model/object.ts';
import { jsonText } from './json.ts';

/** What a document of Copilot CLI holds: the tools of each server, the names to ask for, and the options. */
export type CopilotParts = { servers: Record<string, unknown>; asked: string[]; options: string[] };

// A hook's answer, spelt so that no shell needs a quotation mark for it.
const ASK = String.raw`echo {\"permissionDecision\":\"ask\"}`;
// The same on Windows, where a hook without it would have no command. Source: https://docs.github.com/en/copilot/reference/hooks-reference
const ASK_ON_WINDOWS = "ConvertTo-Json @{permissionDecision='ask'} -Compress";

/**
 * A document of Copilot CLI: what its two files take, as text that a shell passes over, and the command that starts it.
 * An apostrophe would end the text, so it is written as JSON may.
 */
export function copilotScript({ servers, asked, options }: CopilotParts): string {
  const hook = { type: 'command', matcher: asked.join('|'), bash: ASK, powershell: ASK_ON_WINDOWS };
  return [
    ...(Object.keys(servers).length > 0 ? [part('mcp-config.json', { mcpServers: servers })] : []),
    ...(asked.length > 0 ? [part('settings.json', { hooks: { preToolUse: [hook] } })] : []),
    `${['copilot', ...options].join(' \\\n  ')}\n`,
  ].join('');
}

/** Several such documents as one. */
export function joinCopilot(texts: string[]): string {
  const all = texts.map(readScript);
  return copilotScript({
    servers: Object.fromEntries(all.flatMap(({ servers }) => Object.entries(servers))),
    asked: [...new Set(all.flatMap(({ asked }) => asked))],
    options: [...new Set(all.flatMap(({ options }) => options))],
  });
}

function part(file: string, value: unknown) {
  return `: 'Merge into ~/.copilot/${file}:\n${jsonText(value).replaceAll("'", String.raw`\u0027`)}'\n`;
}

function readScript(text: string): CopilotParts {
  const [servers, hooks] = ['mcp-config.json', 'settings.json'].map((file): unknown => {
    const [, json] = text.split(`/${file}:\n`);
    return json === undefined ? {} : JSON.parse(json.slice(0, json.indexOf("'")));
  });
  return {
    servers: isObject(servers) && isObject(servers['mcpServers']) ? servers['mcpServers'] : {},
    asked: matcherOf(hooks),
    options: (text.split(/^copilot/m).at(-1) ?? '').trimEnd().split(' \\\n  ').slice(1),
  };
}

function matcherOf(settings: unknown): string[] {
  const [hook] = (settings as { hooks?: { preToolUse: { matcher: string }[] } }).hooks?.preToolUse ?? [];
  return hook ? hook.matcher.split('|') : [];
}
