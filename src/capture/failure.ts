import { McpError } from '@modelcontextprotocol/sdk/types.js';
import type { Failure } from '#model/captured.ts';

const METHOD_NOT_FOUND = -32601;

type Issue = { path: PropertyKey[]; message: string };

/** Turns what the client threw into an outcome. `answered` says that the server took part in the protocol. */
export function failureOf(error: unknown, answered: boolean): Failure {
  const issues = issuesOf(error);
  const [first] = issues;
  if (first) {
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    return { outcome: 'invalid', detail: `Its answer breaks the protocol at ${shown(first)}${more}.` };
  }
  if (error instanceof McpError) {
    return error.code === METHOD_NOT_FOUND
      ? { outcome: 'not-listed', detail: 'It offers no list of tools.' }
      : { outcome: 'invalid', detail: `It answered with an error: ${error.message}` };
  }
  const message = error instanceof Error ? causeOf(error) : String(error);
  return { outcome: answered ? 'invalid' : 'unreachable', detail: message.slice(0, 300) };
}

function issuesOf(error: unknown): Issue[] {
  return error instanceof Error && 'issues' in error && Array.isArray(error.issues) ? (error.issues as Issue[]) : [];
}

function shown(issue: Issue) {
  return `/${issue.path.map(String).join('/')}: ${issue.message}`;
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${error.cause.message || error.cause.name})` : error.message;
}
