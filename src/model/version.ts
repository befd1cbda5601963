/** The order of two versions, number by number; what comes before a release stands before it. */
export function byVersion(left: string, right: string): number {
  const [a, b] = [parted(left), parted(right)];
  return (
    byNumbers(a.numbers, b.numbers) || byPreview(a.preview, b.preview) || (left < right ? -1 : left > right ? 1 : 0)
  );
}

/**
 * Whether a version lies in a range as npm writes them: comparators that must all hold, such as `>=1.2.0 <2.0.0`; a version
 * by itself; or `*` for every one. What is no version lies in no range but that.
 */
export function isInRange(version: string, range: string): boolean {
  if (range === '*') return true;
  if (!/\d/.test(version)) return false;
  return range.split(/\s+/).every((comparator) => {
    const [, sign = '', bound = ''] = COMPARATOR.exec(comparator) ?? [];
    const order = sameRelease(version, bound) ? 0 : byVersion(version, bound);
    return bound !== '' && HOLDS[sign]?.(order) === true;
  });
}

/** A comparator of a range. */
export const COMPARATOR: RegExp = /^(<=|>=|<|>|=|)v?(\d[0-9A-Za-z.+-]*)$/;

/** The day that a version is called after, as in `2026.1.26`, or nothing where it is not called after a day. */
export function dayOfVersion(version: string): string | null {
  const [, year = '', month = '', day = ''] = /^(20[2-9]\d)\.(\d{1,2})\.(\d{1,2})$/.exec(version) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

const HOLDS: Record<string, (order: number) => boolean> = {
  '': (order) => order === 0,
  '=': (order) => order === 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

// Build metadata counts for nothing, and a missing number for none: see semver.org, 10 and 11.
function parted(version: string) {
  const [release = '', ...preview] = version.replace(/\+.*$/, '').split('-');
  return { numbers: (release.match(/\d+/g) ?? []).map(Number), preview: preview.join('-') };
}

function sameRelease(left: string, right: string) {
  const [a, b] = [parted(left), parted(right)];
  return byNumbers(a.numbers, b.numbers) === 0 && a.preview === b.preview;
}

function byNumbers(left: readonly number[], right: readonly number[]): number {
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function byPreview(left: string, right: string): number {
  if (left === '' || right === '') return Number(left === '') - Number(right === '');
  const [a, b] = [left.split('.'), right.split('.')];
  for (let place = 0; place < Math.max(a.length, b.length); place++) {
    const [one, other] = [a[place] ?? '', b[place] ?? ''];
    const numeric = /^\d+$/.test(one) && /^\d+$/.test(other);
    const difference = numeric ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
    if (difference !== 0) return difference;
  }
  return 0;
}
