import { MARK_OUTLINE } from '#site/prose/mark-outline.ts';
import { LEVEL_LABEL } from '#site/prose/wording.ts';
import { CATEGORIES, CATEGORY_TEXT, type Category, LEVELS, type Level } from '#model/words.ts';
import { fitting, lettering, lines, widthOf } from './lettering.ts';

/** What a shared link shows: a title, a sentence, and how many tools each level and category has. `level` is the card of one level. */
export type Card = {
  title: string;
  /** Stands for a title whose letters cannot be drawn. */
  otherwise: string;
  text: string;
  risks: Record<Level, number>;
  categories: Record<Category, number>;
  level?: Level;
};

/** The size of every card, in pixels. */
export const CARD = { width: 1200, height: 630 };

const LEFT = 72;
const WIDTH = CARD.width - 2 * LEFT;
const INK = '#1a1d21';
const SOFT = '#555a61';
const FILL: Record<Level, string> = {
  unknown: '#5b5f66',
  low: '#2a6a63',
  medium: '#7a5a00',
  high: '#a8430a',
  critical: '#a3123a',
};

type Part = { text: string; count: number; fill: string; outline: string };

const brand = `<g transform="translate(${LEFT} 54) scale(1.5)"><path d="M16 2 30 16 16 30 2 16Z" fill="none" stroke="${INK}" stroke-width="2.5"/><path fill="#b3261e" d="M9 11h14v3.6h-5.2V24h-3.6v-9.4H9Z"/></g>`;

/** A card as SVG without fonts or style: every letter is a path. */
export function cardSvg({ title, otherwise, text, risks, categories, level }: Card): string {
  const room = level ? WIDTH - 220 : WIDTH;
  const size = widthOf(title, 88, 600) > room ? 64 : 88;
  const body = lines(text, 40, 400, room).slice(0, 3);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<rect width="100%" height="100%" fill="#fdfcf9"/><rect width="100%" height="14" fill="${level ? FILL[level] : INK}"/>`,
    brand,
    lettering('Toolrisk', LEFT + 64, 91, 38, 600, INK),
    level ? mark({ fill: FILL[level], outline: MARK_OUTLINE[level] }, CARD.width - LEFT - 180, 150, 180) : '',
    lettering(fitting(title, otherwise, size, 600, room), LEFT, 212, size, 600, INK),
    ...body.map((line, row) => lettering(line, LEFT, 280 + row * 52, 40, 400, SOFT)),
    ...bar(levels(risks), 426),
    ...legend(levels(risks), 496),
    ...bar(categoryParts(categories), 526),
    ...legend(categoryParts(categories), 596),
    '</svg>',
  ].join('');
}

function levels(risks: Card['risks']): Part[] {
  const drawn = LEVELS.toReversed().filter((risk) => risk !== 'unknown' || risks.unknown > 0);
  return drawn.map((risk) => ({
    text: LEVEL_LABEL[risk],
    count: risks[risk],
    fill: FILL[risk],
    outline: MARK_OUTLINE[risk],
  }));
}

const TONE: Record<Category, string> = { other: '#d2d3d3', read: '#a6a7a6', write: '#6e7071', execute: INK };

function categoryParts(categories: Card['categories']): Part[] {
  return CATEGORIES.toReversed().map((category) => ({
    text: CATEGORY_TEXT[category].label,
    count: categories[category],
    fill: TONE[category],
    outline: 'M3 3h18v18H3Z',
  }));
}

function mark({ fill, outline }: Pick<Part, 'fill' | 'outline'>, x: number, y: number, size: number) {
  return `<path fill="${fill}" d="${outline}" transform="translate(${x.toFixed(1)} ${y}) scale(${size / 24})"/>`;
}

function bar(parts: Part[], y: number) {
  const total = parts.reduce((sum, { count }) => sum + count, 0) || 1;
  let x = LEFT;
  return parts.map(({ count, fill }) => {
    const width = (count / total) * WIDTH;
    x += width;
    return `<rect x="${(x - width).toFixed(1)}" y="${y}" width="${Math.max(0, width - 3).toFixed(1)}" height="28" fill="${fill}"/>`;
  });
}

function legend(parts: Part[], y: number) {
  let x = LEFT;
  return parts
    .filter(({ count }) => count > 0)
    .map((part) => {
      const text = `${part.count.toLocaleString('en')} ${part.text}`;
      const drawn = mark(part, x, y - 28, 34) + lettering(text, x + 46, y, 32, 600, INK);
      x += 46 + widthOf(text, 32, 600) + 40;
      return drawn;
    });
}
