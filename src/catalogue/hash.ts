import { createHash } from 'node:crypto';
import { canonicalJson } from '#model/canonical.ts';

/** sha-256, hex, of a text. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** sha-256, hex, of a definition in canonical JSON. */
export const definitionHash = (definition: unknown): string => sha256(canonicalJson(definition));
