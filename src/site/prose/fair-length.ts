/** The longest length that texts may keep each, so that all of them together stay within a total. */
export function fairLength(lengths: number[], total: number): number {
  let left = total;
  const ascending = lengths.toSorted((a, b) => a - b);
  for (const [position, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - position));
    if (length > share) return share;
    left -= length;
  }
  return ascending.at(-1) ?? 0;
}
