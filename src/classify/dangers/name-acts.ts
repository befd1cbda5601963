import type { Spot } from '#model/verdict.ts';
import { actOf } from './act-forms.ts';
import type { Name } from '../reading/name.ts';
import { HARMLESS, RESULTS, VALUE_PARTS, type ActKind } from '../reading/vocabulary/acts.ts';
import { wordSet } from '../reading/word-set.ts';

/** The act that a name states though its first verb may read: `read_and_delete`, `kv_del`, `DELETEALL`. */
export function namedAct(name: Name): (Spot & { kinds: readonly ActKind[]; sure: boolean }) | undefined {
  const { words, verb, text: whole } = name;
  const reset = RESET.exec(whole);
  if (reset && !HARMLESS.has(words[0]?.lemma ?? ''))
    return { field: 'name', quote: reset[0], kinds: ['destroys'], sure: true };
  const joint = words.findIndex(({ lemma }) => lemma === 'and' || lemma === 'then' || lemma === 'or');
  for (const [at, { text, lemma, form }] of words.entries()) {
    const act = form === 'base' ? actOf(text.toLowerCase().replace(/(?<!\d)\d+$/, '')) : undefined;
    if (act?.form !== 'base' || !act.kinds.some((kind) => GRAVE.has(kind))) continue;
    // `mail_read_message` reads.
    if (verb && verb.start !== words[at]?.start && HARMLESS.has(verb.lemma) && !(joint > 0 && at === joint + 1))
      continue;
    const opens = at === 0 || (joint > 0 && at === joint + 1);
    const closes = at === words.length - 1 && !HARMLESS.has(words[0]?.lemma ?? '') && !act.noun;
    if (!opens && !closes) continue;
    const rest = words.slice(at + 1);
    if (rest.some((word) => ANSWERS.has(word.lemma))) continue;
    const last = rest.at(-1)?.lemma ?? '';
    if (RESULTS.has(last) || rest.some((word) => VALUE_PARTS.has(word.lemma) && act.kinds.includes('destroys')))
      continue;
    if (HARMLESS.has(lemma) && !act.kinds.includes('destroys')) continue;
    return { field: 'name', quote: text, kinds: act.kinds, sure: joint > 0 && at === joint + 1 };
  }
  return glued(name) ?? instrument(name);
}

const RESET =
  /(?:factory|hard)[_-]?reset|reset[_-]?(?:all|everything|device|system|database|db)(?![a-z])|restore[_-]?defaults?|(?<![a-z])wipe(?:[_-]?(?:all|device|disk|everything|data))?$/i;

const GRAVE: ReadonlySet<ActKind> = new Set(['destroys', 'pays', 'sends', 'grants']);

// What is asked about an act, not done.
const ANSWERS = wordSet(
  'status state help preview info list history log policy plan check candidate effect ring builder size option switch schema name count type method estimate quote fee price docs documentation guide template example',
);

const GLUED =
  /^(?:delete|remove|erase|purge|wipe|truncate|destroy|execute|overwrite|transfer|uninstall|terminate)(?=[a-z]{3})(?!able|ment|ing|ion|red|rer|dd|s$|d$|d_|r$)/i;

/** Words of a name run together without a mark between them. */
function glued({ words, text }: Name): (Spot & { kinds: readonly ActKind[]; sure: boolean }) | undefined {
  const [only] = words;
  const found = only && words.length === 1 ? GLUED.exec(only.text) : null;
  const act = found ? actOf(found[0].toLowerCase()) : undefined;
  return found && act && text.includes(found[0])
    ? { field: 'name', quote: found[0], kinds: act.kinds, sure: false }
    : undefined;
}

// Programs that take programs, and services that act on whatever they are given.
const INSTRUMENTS =
  wordSet(`shell bash sh zsh fish powershell pwsh cmd terminal tty console ssh sudo su exec eval repl kubectl adb psql mysql mongosh
  sqlplus redis pip npm npx yarn docker podman helm terraform ansible cron crontab jcl macro vba chmod chown chgrp rm cp mv dd
  mkfs unlink truncate kill signal smtp sendmail proxy webhook root gdb xdotool osascript applescript iptables systemctl`);

/** A name that is nothing but an instrument: `kubectl`, `remote_shell`. */
function instrument({ words }: Name): (Spot & { kinds: readonly ActKind[]; sure: boolean }) | undefined {
  const last = words.at(-1);
  if (!last || words.length > 2 || HARMLESS.has(words[0]?.lemma ?? '')) return undefined;
  return INSTRUMENTS.has(last.text.toLowerCase())
    ? { field: 'name', quote: last.text, kinds: ['runs'], sure: false }
    : undefined;
}
