import { createHash } from 'node:crypto';
import * as z from 'zod';
import { canonicalJson } from '#model/canonical.ts';
import type { Provenance } from '#model/manifest.ts';
import type { ServerFacts, ServerRecord } from '#model/server.ts';
import { Tool } from '#model/tool.ts';
import type { Captured, Failure } from '#model/captured.ts';
import { connectionTo } from './connection.ts';
import { type Answers, askForTools, tap } from './conversation.ts';
import { failureOf } from './failure.ts';
import { installedPackage } from './installed.ts';
import { LIMITS, type Limits } from './limits.ts';
import { removeScratch, scratchFolder } from './sandbox.ts';
import type { Connection } from './stdio.ts';

/** Where a capture finds packages, scratch space and secrets, and how much it may use. */
export type CaptureOptions = {
  serversFolder: string;
  scratch?: string;
  limits?: Partial<Limits>;
  environment?: Record<string, string | undefined>;
};

/** sha-256, hex, of everything an author wrote about a server. */
export function recordHash(record: ServerRecord): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex');
}

/** What is known of a server's package before it is started. A capture of the same provenance and record is the same. */
export function expectedProvenance(record: ServerRecord, serversFolder: string): Provenance {
  if (record.start.transport === 'streamable-http' || !record.package) {
    return {
      source: record.start.transport === 'streamable-http' ? record.start.url : record.slug,
      format: 'captured',
    };
  }
  const installed = installedPackage(serversFolder, record.package);
  const source = `npm:${record.package}@${installed?.version ?? 'missing'}`;
  return { source, format: 'captured', package: record.package, ...installed };
}

/** Starts or reaches a server, asks for its tools and ends it. Whatever goes wrong is an outcome, not an error. */
export async function capture(record: ServerRecord, options: CaptureOptions): Promise<Captured> {
  const limits = { ...LIMITS, ...options.limits };
  const scratch = options.scratch ?? scratchFolder();
  const connection = connectionTo(record, { ...options, scratch }, limits);
  const { answers, failed: refused } =
    'outcome' in connection
      ? { answers: { initialize: null, toolsList: [] }, failed: connection }
      : await converse(connection, limits);
  const { tools, failed } = refused ? { tools: [], failed: refused } : readPages(answers);
  if (record.start.transport === 'stdio') removeScratch(scratch, record.slug);
  const greeting = asRecord(answers.initialize);
  const protocolVersion = text(greeting['protocolVersion']);
  const provenance: Provenance = {
    ...expectedProvenance(record, options.serversFolder),
    ...(protocolVersion ? { protocolVersion } : {}),
    ...(greeting['serverInfo'] ? { serverInfo: asRecord(greeting['serverInfo']) } : {}),
  };
  return {
    format: 'toolrisk-capture',
    version: 1,
    server: factsOf(record, provenance),
    outcome: failed?.outcome ?? 'captured',
    detail: failed?.detail ?? '',
    provenance,
    recordHash: recordHash(record),
    raw: answers,
    tools,
  };
}

async function converse({ transport, failure, remarks, close }: Connection, limits: Limits) {
  const answers = tap(transport);
  let late: Failure | undefined;
  const deadline = setTimeout(() => {
    const seconds = limits.milliseconds / 1000;
    const missing = answers.initialize === null ? 'the greeting' : 'the list of tools';
    const detail = `It did not answer ${missing} within ${seconds} seconds.`;
    late = { outcome: 'timed-out', detail: [detail, ...remarks()].join(' ') };
    void close();
  }, limits.milliseconds);
  try {
    const refused = await askForTools(transport, limits);
    return { answers, failed: refused };
  } catch (error) {
    return { answers, failed: late ?? failure() ?? failureOf(error, answers.initialize !== null) };
  } finally {
    clearTimeout(deadline);
    await close();
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function factsOf(record: ServerRecord, provenance: Provenance): ServerFacts {
  const { slug, title, vendor, summary, homepage, licence, archived } = record;
  const name = text(provenance.serverInfo?.['name']);
  const version = provenance.version ?? text(provenance.serverInfo?.['version']);
  return {
    ...{ slug, title, vendor, summary, homepage, licence, archived },
    ...(name ? { name } : {}),
    ...(record.package ? { package: record.package } : {}),
    ...(version ? { version } : {}),
  };
}

// The SDK has read the same pages; ours refuses one thing more, a tool without a name.
function readPages({ toolsList }: Answers): { tools: Tool[]; failed?: Failure } {
  const read = z.array(z.object({ tools: z.array(Tool) })).safeParse(toolsList);
  return read.success
    ? { tools: read.data.flatMap(({ tools }) => tools) }
    : { tools: [], failed: failureOf(read.error, true) };
}
