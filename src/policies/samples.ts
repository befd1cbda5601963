import type { ServerPolicy } from '#model/policy.ts';
import { sampleVerdict } from '#model/sample-verdict.ts';
import type { ServerFacts } from '#model/server.ts';
import { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Category, Effect, Level, Severity } from '#model/words.ts';
import { toolPolicy } from './decision/posture.ts';

/** A tool with a verdict made by hand, for tests: a format is judged apart from the classifier. */
export type Judged = { tool: Tool; verdict: Verdict };

/** An invented server. */
export const notesServer: ServerFacts = { slug: 'notes', title: 'Notes' };

type Facts = {
  effects?: Effect[];
  severity?: Severity;
  unknown?: boolean;
  verdict?: Partial<Verdict>;
  confidence?: Verdict['confidence'];
  tool?: Partial<Tool>;
};

/** A tool with the verdict given. */
export function judged(name: string, category: Category, risk: Level, facts: Facts = {}): Judged {
  return {
    tool: Tool.parse({ ...facts.tool, name }),
    verdict: sampleVerdict({
      category,
      effects: facts.effects ?? [],
      risk,
      severity: facts.severity ?? 'low',
      confidence: facts.confidence ?? (facts.unknown ? 'low' : 'high'),
      unknown: facts.unknown ?? false,
      ...facts.verdict,
    }),
  };
}

/** The recommended policy of one tool on a server that has no other. */
export function alone(tool: Judged): ServerPolicy {
  return toolPolicy(notesServer, tool, 'recommended', [tool]);
}

/** Every cell of the table from verdict to decision. */
export const everyCell: Judged[] = [
  judged('list_notes', 'read', 'low'),
  judged('fetch_page', 'read', 'medium', { effects: ['egress'] }),
  judged('read_token', 'read', 'high', { effects: ['credentials'] }),
  judged('ping', 'other', 'low'),
  judged('login', 'other', 'medium', { effects: ['credentials'] }),
  judged('mystery', 'other', 'unknown', { unknown: true }),
  judged('create_note', 'write', 'medium'),
  judged('save_script', 'write', 'high', { effects: ['code'] }),
  judged('grant_role', 'write', 'high', { effects: ['credentials'] }),
  judged('delete_note', 'write', 'high', { effects: ['destructive'] }),
  judged('book_order', 'write', 'critical', { effects: ['financial'] }),
  judged('restart_job', 'execute', 'high'),
  judged('run_sandboxed', 'execute', 'high', { effects: ['code'] }),
  judged('run_shell', 'execute', 'critical', { effects: ['destructive', 'code'] }),
  judged('send_invoice', 'execute', 'critical', { effects: ['financial'] }),
];

const text = { type: 'string' };

function takes(properties: Record<string, unknown>, required = Object.keys(properties)): Partial<Tool> {
  return {
    inputSchema: { type: 'object', properties, required },
  };
}

/** Tools whose arguments say which of their calls are harmless. */
export const withParameters: Judged[] = [
  judged('manage_notes', 'write', 'high', {
    effects: ['destructive'],
    tool: takes({ action: { ...text, enum: ['list', 'get', 'get_or_create', 'delete', 'set'] }, id: text }, ['action']),
  }),
  judged('manage-runs', 'execute', 'high', {
    tool: takes({ method: { ...text, enum: ['get-run', 'rerun', 'cancel'] } }),
  }),
  judged('fetch_url', 'read', 'medium', { effects: ['egress'], tool: takes({ url: { ...text, format: 'uri' } }) }),
  judged('save_file', 'write', 'high', { effects: ['destructive'], tool: takes({ path: text, content: text }) }),
  judged('send_mail', 'execute', 'high', { effects: ['communication'], tool: takes({ to: text, body: text }) }),
  judged('post_message', 'execute', 'high', { effects: ['communication'], tool: takes({ channel: text, text }) }),
  judged('pay', 'execute', 'critical', { effects: ['financial'], tool: takes({ amount: { type: 'number' } }) }),
  judged('run_sql', 'read', 'low', { tool: takes({ sql: text }) }),
  judged('add_comment', 'write', 'medium', { tool: takes({ text: { ...text, maxLength: 200 } }) }),
  judged('query', 'read', 'low', { tool: takes({ sql: text }, []) }),
  judged('draw_notes', 'read', 'low', {
    tool: takes({ filePath: { ...text, description: 'Where to save the picture.' } }, []),
  }),
  judged('tabs', 'execute', 'high', {
    tool: takes({ action: { ...text, enum: ['new', 'list'] }, url: { ...text, description: 'To open.' } }, ['action']),
  }),
  judged('pack', 'read', 'low', {
    tool: takes({ data: { ...text, format: 'uri', description: 'URL of the content.' } }, []),
  }),
  judged('fetch_all', 'read', 'medium', {
    effects: ['egress'],
    tool: takes({ urls: { type: 'array', items: text } }),
  }),
  judged('edit_file', 'write', 'medium', { tool: takes({ path: text, line: text }) }),
];

/** Keys that people really give their servers: of galleries, plugins and their own making. */
export const readersKeys = [
  'microsoft/playwright-mcp',
  '@acme/chat',
  'GitLab',
  'team_chat',
  'My Browser',
  'docs.v2',
  'plugin:notes',
] as const;

/** Names that break what was not made with care. */
export const hardNames = [
  '__proto__',
  'constructor',
  'on',
  'null',
  '1',
  '~',
  '*',
  'odd.name',
  'odd_name',
  'Odd_Name',
  'a/b',
  'two words',
  'wéird',
  'wéird naïve',
  '工具',
  ' ',
  '../../etc/passwd',
  '"); drop',
  "it's",
  'line\nbreak',
  '# comment',
  '- item',
  '<<',
  '{{x}}',
  '$HOME',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(70),
  `${'x'.repeat(69)}y`,
  'y'.repeat(200),
  'z'.repeat(70),
];
