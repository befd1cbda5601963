// Deeper than any published definition; whatever reads a definition by calling itself is safe above it.
const DEEPEST = 256;

/** Whether a value of foreign JSON is nested deeper than a definition can be read. */
export function isNestedTooDeep(value: unknown): boolean {
  // Level by level, for a reader that calls itself would be the first to give up.
  let level: unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap(partsOf);
    if (level.length === 0) return false;
  }
  return true;
}

/** A copy of the value without what lies too deep. */
export function withoutDepths(value: unknown): unknown {
  return copied(value, 0);
}

function partsOf(value: unknown): object[] {
  return isHolder(value) ? Object.values(value).filter(isHolder) : [];
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function copied(value: unknown, depth: number): unknown {
  if (!isHolder(value)) return value;
  if (depth >= DEEPEST) return Array.isArray(value) ? [] : {};
  if (Array.isArray(value)) return value.map((one) => copied(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner, depth + 1)]));
}
