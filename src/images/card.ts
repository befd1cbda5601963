import { MARK_OUTLINE } from '#components/mark-outline.ts';
import { RISKS, type Risk, capitalise } from '#model/words.ts';
import { fitting, lettering, lines, widthOf } from './lettering.ts';

/** What a shared link shows: a title, a sentence, and how many tools each level has. `level` is the card of one level. */
export type Card = {
  title: string;
  /** Stands for a title whose letters cannot be drawn. */
  otherwise: string;
  text: string;
  risks: Record<Risk, number>;
  level?: Risk;
};

/** The size of every card, in pixels. */
export const CARD = { width: 1200, height: 630 };

const LEFT = 72;
const WIDTH = CARD.width - 2 * LEFT;
const INK = '#1a1d21';
const SOFT = '#555a61';
const FILL: Record<Risk, string> = { low: '#2a6a63', medium: '#7a5a00', high: '#a8430a', critical: '#a3123a' };

const mark = (risk: Risk, x: number, y: number, size: number) =>
  `<path fill="${FILL[risk]}" d="${MARK_OUTLINE[risk]}" transform="translate(${x} ${y}) scale(${size / 24})"/>`;

const brand = `<g transform="translate(${LEFT} 54) scale(1.5)"><path d="M16 2 30 16 16 30 2 16Z" fill="none" stroke="${INK}" stroke-width="2.5"/><path fill="#b3261e" d="M9 11h14v3.6h-5.2V24h-3.6v-9.4H9Z"/></g>`;

const bar = (risks: Card['risks']) => {
  const total = RISKS.reduce((sum, risk) => sum + risks[risk], 0) || 1;
  let x = LEFT;
  return RISKS.toReversed().map((risk) => {
    const width = (risks[risk] / total) * WIDTH;
    x += width;
    return `<rect x="${(x - width).toFixed(1)}" y="440" width="${Math.max(0, width - 3).toFixed(1)}" height="44" fill="${FILL[risk]}"/>`;
  });
};

const legend = (risks: Card['risks']) => {
  let x = LEFT;
  const present = RISKS.toReversed().filter((risk) => risks[risk] > 0);
  return present.map((risk) => {
    const text = `${risks[risk].toLocaleString('en')} ${capitalise(risk)}`;
    const drawn = mark(risk, x, 517, 38) + lettering(text, x + 50, 548, 34, 600, INK);
    x += 50 + widthOf(text, 34, 600) + 44;
    return drawn;
  });
};

/** A card as SVG without fonts or style: every letter is a path. */
export const cardSvg = ({ title, otherwise, text, risks, level }: Card): string => {
  const room = level ? WIDTH - 220 : WIDTH;
  const size = widthOf(title, 88, 600) > room ? 64 : 88;
  const body = lines(text, 40, 400, room).slice(0, 3);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<rect width="100%" height="100%" fill="#fdfcf9"/><rect width="100%" height="14" fill="${level ? FILL[level] : INK}"/>`,
    brand,
    lettering('Toolrisk', LEFT + 64, 91, 38, 600, INK),
    level ? mark(level, CARD.width - LEFT - 180, 150, 180) : '',
    lettering(fitting(title, otherwise, size, 600, room), LEFT, 222, size, 600, INK),
    ...body.map((line, row) => lettering(line, LEFT, 292 + row * 52, 40, 400, SOFT)),
    ...bar(risks),
    ...legend(risks),
    '</svg>',
  ].join('');
};
