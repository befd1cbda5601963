import { CASE_KINDS } from './cases.ts';
import type { Result } from './result.ts';

/** The results as a table, a row an engine, with what changed against the published ones. */
export function table(results: Map<string, Result>, published: Record<string, Result>): string {
  const head = ['engine', 'version', ...CASE_KINDS, 'keys refused', 'all', 'published'];
  const rows = [...results].map(([format, result]) => [
    format,
    result.version,
    ...CASE_KINDS.map((kind) => countText(result.kinds[kind])),
    String(result.refusedKeys.length),
    fraction([result.agreed, result.decisions]),
    changeText(result, published[format]),
  ]);
  const widths = head.map((word, at) => Math.max(word.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function fraction([agreed, decisions]: [number, number]) {
  return agreed === decisions ? String(decisions) : `${agreed}/${decisions}`;
}

function countText(count: Result['kinds'][keyof Result['kinds']]) {
  return count ? `${fraction(count.plain)}+${fraction(count.annotated)}` : '–';
}

function changeText({ version, agreed, decisions }: Result, before: Result | undefined) {
  if (!before) return 'new';
  if (before.version !== version)
    return agreed === decisions ? `${before.version}, still holds` : `${before.version}, no longer holds`;
  return 'same release';
}
