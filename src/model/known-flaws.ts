// Written by `npm run fix` from content/attacks.
import type { Flaw } from './flaw.ts';

/** Every version of a package that a documented attack is shown on. */
export const KNOWN_FLAWS: readonly Flaw[] = [
  {
    attack: 'exfiltration-through-links',
    title: 'Exfiltration through links and images',
    package: '@modelcontextprotocol/server-slack',
    versions: ['*'],
    tools: ['slack_post_message', 'slack_reply_to_thread'],
  },
  {
    attack: 'malicious-package',
    title: 'Malicious package',
    package: 'postmark-mcp',
    versions: ['>=1.0.16'],
  },
  {
    attack: 'path-traversal',
    title: 'Path traversal',
    package: '@modelcontextprotocol/server-filesystem',
    versions: ['<0.6.4', '>=2025.0.0 <2025.7.1'],
    tools: [
      'read_file',
      'read_text_file',
      'read_media_file',
      'read_multiple_files',
      'write_file',
      'edit_file',
      'create_directory',
      'list_directory',
      'list_directory_with_sizes',
      'directory_tree',
      'move_file',
      'search_files',
      'get_file_info',
    ],
  },
  {
    attack: 'path-traversal',
    title: 'Path traversal',
    package: 'mcp-server-git',
    versions: ['<2025.12.17'],
  },
  {
    attack: 'read-only-bypass',
    title: 'Read-only bypass',
    package: '@modelcontextprotocol/server-postgres',
    versions: ['0.6.2'],
    tools: ['query'],
  },
  {
    attack: 'server-side-request-forgery',
    title: 'Server-side request forgery',
    package: 'a11y-mcp',
    versions: ['<=1.0.5'],
  },
];
