import { parse, stringify } from 'smol-toml';
import { asLoose, isLoose, own, type Loose } from '#ingest/loose.ts';

const STRICTNESS = ['allow', 'ask', 'deny'];

const MERGERS: Record<string, (texts: string[]) => string> = {
  'claude-code': (texts) => json(readJson(texts)),
  codex: (texts) => `${stringify(readToml(texts))}\n`,
  'gemini-cli': (texts) => `${stringify(readToml(texts))}\n`,
  opencode: (texts) => json(wildcardsFirst(readJson(texts))),
  cursor: (texts) => json(readJson(texts)),
};

/** Several documents of a format as one; undefined where the format has a file for each server. */
export function merged(format: string, texts: string[]): string | undefined {
  return texts.length > 0 && Object.hasOwn(MERGERS, format) ? MERGERS[format]?.(texts) : undefined;
}

// Lists are joined, objects merged key by key; of two answers to one question the stricter counts.
function joined(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...(a as unknown[]), ...(b as unknown[])])];
  if (isLoose(a) && isLoose(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return Object.fromEntries(
      keys.map((key) => [
        key,
        !Object.hasOwn(a, key) ? b[key] : Object.hasOwn(b, key) ? joined(a[key], b[key]) : a[key],
      ]),
    );
  }
  const [first, second] = [STRICTNESS.indexOf(String(a)), STRICTNESS.indexOf(String(b))];
  return second > first ? b : a;
}

function json(value: unknown) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

// The last key that matches wins in opencode: what speaks of a whole server comes before every single tool.
function wildcardsFirst(document: unknown): unknown {
  const keys = Object.entries(asLoose(own(asLoose(document), 'permission')));
  const sorted = [...keys.filter(([key]) => key.endsWith('*')), ...keys.filter(([key]) => !key.endsWith('*'))];
  return { ...asLoose(document), permission: Object.fromEntries(sorted) };
}

function together(documents: unknown[]): unknown {
  return documents.reduce((a, b) => joined(a, b));
}

function readJson(texts: string[]) {
  return together(texts.map((text) => JSON.parse(text) as unknown));
}

function readToml(texts: string[]) {
  return together(texts.map((text) => parse(text) as Loose)) as Loose;
}
