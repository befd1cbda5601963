import { createHash } from 'node:crypto';
import { canonicalJson } from '#model/canonical.ts';

/** sha-256, hex, of a text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** sha-256, hex, of a definition in canonical JSON. */
export function definitionHash(definition: unknown): string {
  return sha256(canonicalJson(definition));
}
