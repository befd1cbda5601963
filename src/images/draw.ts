import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { CARD, type Card, cardSvg } from './card.ts';

/** A card as PNG. Drawn images are kept in a folder under the digest of what they show, and drawn once. */
export async function drawCard(card: Card, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const svg = cardSvg(card);
  const file = join(folder, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const image = await sharp(Buffer.from(svg), { density: 72 })
    .resize(CARD.width, CARD.height)
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toBuffer();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, image);
  return new Uint8Array(image);
}
