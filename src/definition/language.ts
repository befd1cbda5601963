import { eld } from 'eld/medium';

// The languages in which servers are written, or are likely to be. A rarer one is not marked rather than mistaken.
const LATIN = ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'sv', 'da', 'no', 'fi', 'pl', 'cs', 'hu', 'tr', 'vi', 'ms'];
const OTHER = ['zh', 'ja', 'ko', 'ru', 'uk', 'bg', 'el', 'ar', 'fa', 'he', 'hi', 'bn', 'ta', 'th', 'hy', 'ka'];
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he']);

const inLatin = eld.newInstance();
inLatin.setLanguageSubset(LATIN);
const inOther = eld.newInstance();
inOther.setLanguageSubset(OTHER);

const HAN = /\p{Script=Han}/u;

const SAMPLE = 4_000;
const OTHER_SHARE = 0.2;

/** The language of a foreign text where it is plainly another than English, or nothing. */
export function languageOf(text: string): string | undefined {
  const sample = withoutQuotes(text.slice(0, SAMPLE));
  const other = sample.replace(/[^\p{L}\s]|\p{Script=Latin}/gu, ' ').replace(/\s+/gu, ' ');
  if (letters(other) > letters(sample) * OTHER_SHARE)
    return inOther.detect(other).language || (HAN.test(other) ? 'zh' : undefined);
  return latinLanguage(sample);
}

/** The attributes of an element that holds foreign text. A direction that is not known is left to the browser. */
export function foreignAttributes(text: string): { lang?: string; dir: 'rtl' | 'auto' } {
  const lang = languageOf(text);
  return lang ? { lang, dir: RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'auto' } : { dir: 'auto' };
}

// Code, addresses and identifiers are of no language.
function withoutCode(text: string) {
  return text.replace(/`[^`]*`|\S+:\/\/\S+|\S*(?:[_/\\{}<>=@#]|\p{L}\p{Lu}|\p{N})\S*/gu, ' ').replace(/\s+/gu, ' ');
}

// What is quoted is an example, often a word of the language that the tool is asked in.
function withoutQuotes(text: string) {
  return text.replace(/"[^"]*"/gu, ' ');
}

function letters(text: string) {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

// English full of identifiers resembles many languages a little, so a language has to leave English well behind.
const LEAST_LETTERS = 20;
const LEAST_SCORE = 0.72;
const LEAST_LEAD = 0.08;

// No other of these languages has these words, and most descriptions have one.
const ENGLISH = /\b(?:the|and|with|from|this|returns)\b/i;

function latinLanguage(text: string): string | undefined {
  if (ENGLISH.test(text)) return undefined;
  const prose = withoutCode(text);
  if (letters(prose) < LEAST_LETTERS) return undefined;
  const found = inLatin.detect(prose);
  const scores = found.getScores();
  const score = scores[found.language] ?? 0;
  if (found.language === 'en' || score < LEAST_SCORE || score - (scores['en'] ?? 0) < LEAST_LEAD) return undefined;
  return found.isReliable() ? found.language : undefined;
}
