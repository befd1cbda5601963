import type { Definition } from '../reading/definition.ts';
import { WEIGHED_WORDS } from '../learned/weights.ts';
import { DASH, type Term } from '../reading/terms.ts';
import type { Token } from '../reading/tokens.ts';
import { actOf } from './act-forms.ts';
import { isForeignAct } from './foreign-acts.ts';
import { HARMLESS } from '../reading/vocabulary/acts.ts';
import { wordSet } from '../reading/word-set.ts';

/** In what language a text speaks, as far as reading it goes: English, another that we read, or one that we do not. */
export type Language = 'english' | 'covered' | 'unread';

/** The language of a text. Names of tools and arguments, numbers and single letters belong to none. */
export function languageOf(definition: Definition): Language {
  const before = known.get(definition);
  if (before) return before;
  const language = readLanguage(definition.text, definition.clean);
  known.set(definition, language);
  return language;
}

/** What of a text is in another language than English, down to a single sentence; nothing where all of it is English. */
export function foreignText(definition: Definition): readonly Token[] | undefined {
  const { text } = definition;
  if (languageOf(definition) !== 'english') return text;
  const balance = new Map<number, number>();
  for (const { lower, foreign, sentence, term } of text) {
    const theirs = foreign || FOREIGN.has(lower) || (isForeignAct(lower) && !isEnglish(term));
    const weight = theirs ? 1 : ENGLISH.has(lower) ? -1 : 0;
    if (weight !== 0) balance.set(sentence, (balance.get(sentence) ?? 0) + weight);
  }
  const found = text.filter(({ sentence }) => (balance.get(sentence) ?? 0) > 0);
  return found.length > 0 ? found : undefined;
}

const known = new WeakMap<Definition, Language>();

function readLanguage(text: readonly Token[], clean: string): Language {
  if (opensInEnglish(text)) return 'english';
  let words = 0;
  let english = 0;
  let covered = 0;
  let letters = 0;
  let ours = 0;
  let theirs = 0;
  for (const { text: word, lower, identifier, foreign, term, lemma } of text.slice(0, READ)) {
    if (identifier || word.length < 2 || /\d/.test(word)) {
      if (foreign) covered++;
      continue;
    }
    words++;
    if (foreign) covered++;
    else if (OTHER.test(word)) letters++;
    else if (isEnglish(term) || actOf(lower) !== undefined || HARMLESS.has(lemma) || WEIGHED_WORDS.has(term.text))
      english++;
    if (ENGLISH.has(lower)) ours++;
    else if (FOREIGN.has(lower)) theirs++;
  }
  if (words === 0) return covered > 0 ? 'covered' : UNSPACED.test(clean) ? 'unread' : 'english';
  const strange = letters / words;
  if (ours > theirs && strange < 0.3 && english >= words * 0.3) return 'english';
  if (theirs <= ours && strange < 0.3 && covered <= english && english >= words * 0.4) return 'english';
  if (theirs === 0 && letters === 0 && covered === 0 && english > 0 && words <= 4) return 'english';
  return covered > 0 && covered >= words * 0.12 && !theirsUnread(text) ? 'covered' : 'unread';
}

function isEnglish({ common, verbs, nouns, domains }: Term): boolean {
  return common || verbs[0] !== DASH || nouns[0] !== DASH || domains.length > 0;
}

// Most texts show in a few words what they are.
const FEW = 40;

function opensInEnglish(text: readonly Token[]): boolean {
  let ours = 0;
  for (let at = 0; at < text.length && at < FEW; at++) {
    const { lower, foreign } = text[at] as Token;
    if (foreign || FOREIGN.has(lower)) return false;
    if (ENGLISH.has(lower) && ++ours > 2) return true;
  }
  return false;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

// The language of a text shows early.
const READ = 100;
const OTHER = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[\u00c0-\u024f\u1e00-\u1eff]/u;

/** Letters of languages that nobody here reads, or their most frequent words. */
function theirsUnread(text: readonly Token[]): boolean {
  let unread = 0;
  for (const { lower } of text.slice(0, READ)) {
    if (
      UNREAD_LETTERS.test(lower) &&
      !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(lower)
    )
      unread++;
    if (UNREAD.has(lower)) unread++;
  }
  return unread >= 2 || (unread === 1 && text.length <= 6);
}

// Turkish, Polish, Czech, Vietnamese; Arabic, Hebrew, Thai, the scripts of India, Ukrainian letters.
const UNREAD_LETTERS =
  /[ğışİąęłńśźżćčďěňřťůőűơưăđ\u1ea0-\u1ef9іїєґ\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Ethiopic}]/u;

const ENGLISH = wordSet(
  'the of with from and for by an is are its all given this that to on at your or it when if which each any be as into not only using their',
);
const FOREIGN = wordSet(`
  el los las un una del por para con su sus se lo al y que le les des du et pour avec dans sur aux une au qui der die das den dem
  ein eine einen einer einem und für mit von zu zum zur im auf alle nicht sich um uma do da dos das em ao pelo pela os il gli di
  nel della dello dei delle con per che het een van naar voor met op niet geen aan deze dan alle bir ve için ile bu w na z do ze
  się nie oraz di ke dan yang untuk dengan dari pada ini atau och att det som på till av för den ett je og til af nebo pro
  от для по из или не все как его её`);
const UNREAD = wordSet(`
  het een van naar voor niet geen aan op deze gegevens il gli di nel della dello dei delle uno sul ve bir için ile w się nie
  oraz ze dan yang untuk dengan dari pada ini atau ke och att det som på till av ett og til af nebo pro semua`);
