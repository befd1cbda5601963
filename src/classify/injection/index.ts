import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { Spot } from '#model/verdict.ts';
import { EVERYTHING, type MayMatch, type Prefilter } from '../reading/prefilter.ts';
import { fold, isPlain, original, type Folded } from './folded.ts';
import { ORDERS_ABROAD } from './orders-abroad.ts';
import { ORDERS, type Order } from './orders.ts';
import { placesOf } from './places.ts';
import { sentences } from './sentences.ts';

/** What may be shown of one definition. */
const MOST = 20;

/** Orders to the model in any text of a definition that it sees, each quoted verbatim with its field. */
export function ordersIn(tool: Tool, server: ServerFacts, prefilter: Prefilter = EVERYTHING): Spot[] {
  const found: Spot[] = [];
  const places = placesOf(tool, server);
  const plain = places.map(({ text }) => isPlain(text));
  const folded = places.map(({ text }, at) => (plain[at] ? undefined : fold(text)));
  // A prefilter makes no difference between small letters and capitals.
  const orders = possible(prefilter(...places.map(({ text }, at) => folded[at]?.text ?? text)));
  for (const [at, { text, field }] of places.entries()) {
    if (orders.length === 0 && plain[at] && text.length < SHORTEST_HIDDEN) continue;
    for (const quote of findOrders(text, folded[at] ?? fold(text), orders)) found.push({ field, quote });
    if (found.length >= MOST) return found.slice(0, MOST);
  }
  return found;
}

// Shorter texts hide nothing far down or in another writing.
const SHORTEST_HIDDEN = 40;

/** What of a text is an order to the model: a sentence each. */
export function ordersOf(text: string): readonly string[] {
  return findOrders(text, fold(text), possible(EVERYTHING()));
}

/** The orders that may stand in some text. */
function possible(mayMatch: MayMatch): readonly Order[] {
  return [...ORDERS, ...ORDERS_ABROAD].filter(({ all }) => all.every(mayMatch));
}

const TERMINAL = /\u001b\[[0-9;]{0,16}[A-Za-z]/;
const TAGS = /[\u{e0020}-\u{e007e}]{2,}/u;
const SPLIT = /[a-z][\u200b\u200c\u2060\ufeff]+[a-z]/i;
const FAR_DOWN = /\n(?:[ \t]{0,8}\r?\n){24}/;
const ENCODED = /[A-Za-z0-9+/]{40,}={0,2}/g;
const QUOTED = 300;

function findOrders(text: string, folded: Folded, orders: readonly Order[]): readonly string[] {
  const quotes = new Set<string>();
  // A text that is folded as it is hides nothing.
  for (const pattern of folded.at === undefined ? [] : [TERMINAL, TAGS, SPLIT]) {
    const hidden = pattern.exec(text);
    if (hidden) quotes.add(hidden[0].slice(0, QUOTED));
  }
  const far = FAR_DOWN.exec(text);
  const after = far && text.slice(far.index).trim();
  if (after) quotes.add(after.slice(0, QUOTED));
  for (const quote of spoken(text, folded, orders)) quotes.add(quote);
  if (text.length >= 40)
    for (const [encoded] of text.matchAll(ENCODED)) if (isEncodedOrder(encoded)) quotes.add(encoded.slice(0, QUOTED));
  return quotes.size > 0 ? [...quotes] : NOTHING;
}

const NOTHING: readonly string[] = [];

function spoken(text: string, folded: Folded, orders: readonly Order[]): string[] {
  if (orders.length === 0) return [];
  return sentences(folded.text)
    .filter((piece) => orders.some((order) => gives(order, piece.text)))
    .map(({ text: piece, start }) =>
      original(text, folded, start, start + piece.length)
        .trim()
        .slice(0, QUOTED),
    )
    .filter((quote) => quote !== '');
}

function gives({ all, none }: Order, sentence: string): boolean {
  return all.every((pattern) => pattern.test(sentence)) && !none?.test(sentence);
}

const LONGEST_ENCODED = 20_000;

function isEncodedOrder(encoded: string): boolean {
  try {
    const decoded = atob(encoded.replace(/={1,2}$/, '').slice(0, LONGEST_ENCODED & ~3));
    return /^[\t\n\r -~]{24,}$/.test(decoded) && spoken(decoded, fold(decoded), possible(EVERYTHING())).length > 0;
  } catch {
    return false;
  }
}
