import type { Spelling } from './format.ts';

const NOT_PLAIN = /[^a-zA-Z0-9_-]/g;

/** A name that goes into a document as it is: any text that a file can hold. */
export function asItIs(tool: string): Spelling {
  return tool.isWellFormed() ? { written: tool } : { refused: 'its name is not valid Unicode.' };
}

const CONNECTOR = 'claude.ai ';

/**
 * As Claude Code names a tool: every character but letters, digits, `_` and `-` becomes `_`. A plugin's server has the key
 * `plugin:<plugin>:<server>`; in the key of a connector, `claude.ai <name>`, many `_` in a row become one.
 */
export function claudeName(tool: string, alias: string): string {
  const plain = alias.replace(NOT_PLAIN, '_');
  const server = alias.startsWith(CONNECTOR) ? plain.replace(/_+/g, '_').replace(/^_|_$/g, '') : plain;
  return `mcp__${server}__${tool.replace(NOT_PLAIN, '_')}`;
}

/** As opencode names a tool, by the same rule with another prefix. */
export function opencodeName(tool: string, alias: string): string {
  return `${alias.replace(NOT_PLAIN, '_')}_${tool.replace(NOT_PLAIN, '_')}`;
}

/** As VS Code names a tool where the server is no part of the name, by the same rule. */
export function vscodeName(tool: string): string {
  return tool.replace(NOT_PLAIN, '_');
}

const GEMINI_LIMIT = 63;
const GEMINI_END = 30;

/** As Gemini CLI names a tool: `.` and `:` stay, and the middle of a long name is cut out. */
export function geminiName(tool: string, alias: string): string {
  const name = `mcp_${alias}_${tool}`.replace(/[^a-zA-Z0-9_\-.:]/g, '_');
  return name.length > GEMINI_LIMIT ? `${name.slice(0, GEMINI_END)}...${name.slice(-GEMINI_END)}` : name;
}

// Control characters, YAML 1.1's further line breaks and the byte order mark: one parser refuses the file, the next alters the name.
const NOT_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

/** A name that goes into a YAML file as it is. */
export function inYaml(tool: string): Spelling {
  return NOT_IN_YAML.test(tool) ? { refused: 'its name has a character that YAML files cannot hold.' } : asItIs(tool);
}

const QWEN_LIMIT = 63;

/** The name by which a rule of Qwen Code reaches a tool besides its raw one: that of older releases. */
export function qwenLegacyName(tool: string, alias: string): string {
  const name = `mcp__${alias}__${tool}`.replace(/[^A-Za-z0-9_.-]/g, '_');
  return name.length > QWEN_LIMIT ? `${name.slice(0, 28)}___${name.slice(-32)}` : name;
}
