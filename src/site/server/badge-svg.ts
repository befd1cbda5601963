import { LEVELS, count, type Level } from '#model/words.ts';
import { MARK_OUTLINE } from '#site/prose/mark-outline.ts';
import { SITE_NAME } from '#site/prose/site.ts';

/** How many tools of a server are of which level. What is not known is a level of its own. */
export type BadgeFacts = { title: string; tools: number; risks: Record<Level, number> };

// On any ground: the badge brings its own paper, and the tones are those of the light pages.
const TONE: Record<Level, string> = {
  unknown: '#5b5f66',
  low: '#2a6a63',
  medium: '#7a5a00',
  high: '#a8430a',
  critical: '#a3123a',
};

// No font is sure to be there: the width of a text is set, and the font follows.
const LETTER = 6.1;

/** What the badge of a server says, for those who do not see it. */
export function badgeText(facts: BadgeFacts): string {
  return `${SITE_NAME}: ${facts.title}, ${said(facts)}`;
}

/** The badge of a server for a README: the mark of its gravest level and the count behind it. Needs no other file. */
export function badgeSvg(facts: BadgeFacts): { svg: string; width: number } {
  const risk = gravest(facts);
  const tone = TONE[risk];
  const text = said(facts);
  const left = Math.round(SITE_NAME.length * LETTER) + 34;
  const length = Math.round(text.length * LETTER);
  const width = left + length + 16;
  const title = escaped(badgeText(facts));
  const outline = MARK_OUTLINE[risk];
  const paint = risk !== 'unknown' ? `fill="${tone}"` : `fill="none" stroke-dasharray="3 2.4"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="22" viewBox="0 0 ${width} 22" role="img" aria-label="${title}">
<title>${title}</title>
<rect x=".5" y=".5" width="${width - 1}" height="21" rx="3.5" fill="#fdfcf9" stroke="${tone}"/>
<path d="M${left} 1h${width - left - 4}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${width - left - 4}Z" fill="${tone}"/>
<path transform="translate(6 4) scale(.583)" d="${outline}" ${paint} stroke="${tone}" stroke-width="2"/>
<g font-family="Verdana,'DejaVu Sans',Geneva,sans-serif" font-size="11"><text x="25" y="15" fill="#1a1d21" textLength="${left - 32}" lengthAdjust="spacingAndGlyphs">${SITE_NAME}</text>
<text x="${left + 8}" y="15" fill="#fff" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text></g>
</svg>
`;
  return { svg, width };
}

/** The gravest known level that a tool of the server has. */
function gravest({ risks }: BadgeFacts): Level {
  return LEVELS.findLast((level) => risks[level] > 0) ?? 'unknown';
}

function said(facts: BadgeFacts): string {
  const { tools, risks } = facts;
  if (tools === 0) return 'tools not known';
  const risk = gravest(facts);
  const all = count(tools, 'tool');
  if (risk === 'unknown') return `${all}, risk not known`;
  const others = risks.unknown > 0 ? `, ${risks.unknown.toLocaleString('en')} not known` : '';
  return `${all}, ${risks[risk].toLocaleString('en')} ${risk} risk${others}`;
}

function escaped(text: string) {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
