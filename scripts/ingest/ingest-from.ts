import { recordSlugs } from '#capture/records.ts';
import { ingest } from '#ingest/index.ts';
import type { Problem } from '#model/manifest.ts';
import { count } from '#model/words.ts';
import { SERVERS_FOLDER } from './ingest-defaults.ts';
import { slugBook, writeManifest } from '#catalogue/manifest-files.ts';
import { stage } from '../machine/progress.ts';
import { type Source, sourcesAt } from './read-sources.ts';

/** What an import has brought in, and everything that was wrong with it. */
export type ImportSummary = { files: number; servers: number; tools: number; problems: Problem[] };

/** Reads every document behind `from` into manifests. A bad one never stops the rest. */
export async function ingestFrom(from: string, format?: string): Promise<ImportSummary> {
  const sources: Source[] = sourcesAt(from);
  const slugFor = slugBook(recordSlugs(SERVERS_FOLDER));
  const summary: ImportSummary = { files: sources.length, servers: 0, tools: 0, problems: [] };
  if (sources.length === 0) {
    const remedy = 'Name a folder that holds some.';
    summary.problems.push({ file: from, place: '', message: 'holds no JSON files', remedy });
  }
  const importing = stage('Import');
  for (const [position, { source, name, text }] of sources.entries()) {
    try {
      for (const manifest of ingest(format, parsed(await text()), { file: source, source, name })) {
        const slug = slugFor(manifest.provenance.source, manifest.server.slug);
        writeManifest({ ...manifest, server: { ...manifest.server, slug } });
        summary.servers++;
        summary.tools += manifest.tools.length;
        summary.problems.push(...manifest.problems);
      }
    } catch (error) {
      summary.problems.push(problemOf(source, error));
    }
    importing.update(position + 1, sources.length, source);
  }
  const { files, servers, tools } = summary;
  importing.end(`${count(tools, 'tool')} of ${count(servers, 'server')} from ${count(files, 'document')}`);
  return summary;
}

function parsed(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

// The messages of adapters start with the file, which a problem says by itself, and end with the remedy.
function problemOf(source: string, error: unknown): Problem {
  const message = (error instanceof Error ? error.message : String(error)).replace(`${source}: `, '');
  const [, what = message, remedy] = /^(.*?)\. ([^.].*)$/s.exec(message) ?? [];
  const cause = error instanceof SyntaxError ? `not JSON: ${message}` : what;
  return { file: source, place: '', message: cause, remedy: remedy ?? 'Correct the file and ingest it again.' };
}
