import type { Format } from '#policies/document/format.ts';
import { formats } from '#policies/index.ts';
import { enforcePath } from '#paths.ts';
import type { FormatKind } from './shown.ts';

/** Whose file it is, or where it is enforced. */
export function kindOf({ kind, audience }: Format): FormatKind {
  return audience ?? kind;
}

/** The client, gateway or API that reads a format: the title of an administrator's format begins with that of its client. */
export function readerOf(format: Format): Format {
  if (!format.audience) return format;
  const readers = formats.filter((one) => !one.audience && format.title.startsWith(`${one.title} (`));
  return readers.toSorted((a, b) => b.title.length - a.title.length)[0] ?? format;
}

/** The page of the guide on what reads a format. */
export function formatGuide(format: Format): string {
  return enforcePath(readerOf(format).id);
}

/** Whether its client takes a server's own word that a tool only reads for an approval, where no rule names the tool. */
export function approvesByHint({ facts }: Format): boolean {
  if (!facts) return false;
  const { unruled, unruledReadOnly } = facts;
  return (['interactive', 'oneShot'] as const).some(
    (use) => unruledReadOnly[use] === 'allow' && unruled[use] !== 'allow',
  );
}
