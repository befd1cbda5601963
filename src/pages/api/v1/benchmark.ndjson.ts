import { readFileSync } from 'node:fs';
import { LABELS_FILE } from '#catalogue/measured.ts';

export function GET() {
  return new Response(readFileSync(LABELS_FILE, 'utf8'), { headers: { 'content-type': 'application/x-ndjson' } });
}
