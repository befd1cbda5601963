/** The order of two versions, number by number. */
export function byVersion(left: string, right: string): number {
  const [a, b] = [numbers(left), numbers(right)];
  for (let place = 0; place < Math.max(a.length, b.length); place++) {
    const difference = (a[place] ?? -1) - (b[place] ?? -1);
    if (difference !== 0) return difference;
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The day that a version is called after, as in `2026.1.26`, or nothing where it is not called after a day. */
export function dayOfVersion(version: string): string | null {
  const [, year = '', month = '', day = ''] = /^(20[2-9]\d)\.(\d{1,2})\.(\d{1,2})$/.exec(version) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

function numbers(version: string) {
  return (version.match(/\d+/g) ?? []).map(Number);
}
