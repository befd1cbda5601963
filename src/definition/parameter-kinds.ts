import type { ArgumentSignal } from '#model/condition.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Parameter } from './parameters.ts';

/** Whether a parameter takes any text. A list of values without a text is an error, and holds nobody to it. */
export function isText({ type, closed, values }: Parameter): boolean {
  return type === 'string' && !(closed && values.length > 0);
}

/** What a parameter carries into a call, by its name or format. */
export function carriedBy({ words, type, format, description }: Parameter): ArgumentSignal | null {
  if (/^(?:uri|url|iri|hostname)/.test(format)) return 'address';
  if (NO_VALUE.has(words.at(-1) ?? '') || type === 'boolean' || PATTERN_SAID.test(description)) return null;
  const numeric = type === 'number' || type === 'integer';
  const whole = words.join('');
  const carried = CARRIED.find(
    ([kind, names]) => (!numeric || kind === 'amount') && (names.has(whole) || words.some((word) => names.has(word))),
  );
  return carried?.[0] ?? null;
}

/** Whether a parameter chooses what the call does. */
export function isMode({ words }: Parameter): boolean {
  return MODES.has(words.join(''));
}

/** Whether a parameter is a web address, by its name, format or description. */
export function isAddress({ words, format, description }: Parameter): boolean {
  const named = /^ur[il]s?$/.test(words.at(-1) ?? '') || ADDRESSES.has(words.join(''));
  return named || format === 'uri' || format === 'url' || ADDRESS_SAID.test(description);
}

/** Whether a call may have its address resolved or reached by way of another. */
export function isDetour(parameter: Parameter): boolean {
  return !parameter.required && isText(parameter) && DETOURS.has(parameter.words.join(''));
}

/** Whether a call goes to the address: one that is stored leads nowhere. */
export function isFollowed(parameter: Parameter, { category, effects }: Verdict): boolean {
  const follows = category !== 'write' && category !== 'other' && FOLLOWED_SAID.test(parameter.description);
  return isAddress(parameter) && (effects.includes('egress') || follows);
}

/** Whether a parameter is one SQL statement. What a tool says of itself is no evidence: "select a library" is no query. */
export function isSql(parameter: Parameter): boolean {
  const name = parameter.words.join('');
  return isText(parameter) && (SQL.has(name) || (STATEMENTS.has(name) && SQL_SAID.test(parameter.description)));
}

/** Whether a parameter takes a program, a command or a statement, alone or in a list. What may hold only listed values is none. */
export function isProgram(parameter: Parameter): boolean {
  const { type, items, words, closed, values } = parameter;
  if ((closed && values.length > 0) || (isMode(parameter) && values.length > 0)) return false;
  if (type === 'boolean' || type === 'number' || type === 'integer') return false;
  if (type === 'array' && items !== 'string' && items !== '') return false;
  return isSql(parameter) || PROGRAMS.has(words.join('')) || words.some((word) => LANGUAGES.has(word));
}

/** Whether a parameter is one mail address. */
export function isMail(parameter: Parameter): boolean {
  return isText(parameter) && MAILS.has(parameter.words.join(''));
}

/** Whether a parameter names one place where people read. */
export function isChannel(parameter: Parameter): boolean {
  return isText(parameter) && CHANNELS.has(parameter.words.join(''));
}

/** Whether a parameter says in any way whom a call reaches. */
export function isReceiver({ type, words }: Parameter): boolean {
  return type !== 'boolean' && words.some((word) => RECEIVERS.has(word));
}

/** Whether a parameter is a sum of money. */
export function isAmount({ type, words }: Parameter): boolean {
  return (type === 'number' || type === 'integer') && AMOUNTS.has(words.join(''));
}

/** Whether a parameter is the currency of a sum. */
export function isCurrency({ words }: Parameter): boolean {
  return /^currency(?:code)?$/.test(words.join(''));
}

/** Whether a parameter says in any way how much. */
export function isMultiple({ type, words }: Parameter): boolean {
  return type !== 'boolean' && words.some((word) => MULTIPLES.has(word));
}

/** A set of names, each in lower case and in one word. */
export function names(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const CARRIED: readonly [ArgumentSignal, ReadonlySet<string>][] = [
  ['secret', names('password passwd secret token apikey credential credentials privatekey')],
  ['command', names('command cmd script code shell javascript expression function')],
  ['query', names('sql query statement graphql cypher jql filter')],
  ['address', names('url uri urls endpoint host hostname domain webhook website link')],
  ['path', names('path paths file filepath filename folder directory dir files')],
  ['amount', names('amount price cost budget payment fee total')],
  ['recipient', names('to cc bcc recipient recipients email emails phone channel')],
];
const NO_VALUE = names('id uid slug type index');
// Patterns say which of several addresses or paths are meant, and name none.
const PATTERN_SAID = /^\s*(?:reg(?:ular )?ex\w*|glob|patterns?)\b/i;

const MODES = names('action operation op method mode command verb');

const ADDRESSES = names(`
  href link website hrefs links websites targeturl pageurl baseurl targeturls pageurls baseurls
`);
const ADDRESS_SAID = /^(the |an? )?(full |target )?urls?\b(?!-| (slug|path|pattern|prefix|filter|parameter))/i;
const DETOURS = names('proxy proxyurl proxyserver proxyhost resolve connectto unixsocket');
const FOLLOWED_SAID = /\b(navigat|fetch|load|open|visit|download|crawl|scrap|request|content)/i;

const SQL = names('sql sqlquery sqlstatement sqltext querysql statementsql');
const STATEMENTS = names('query statement');
const SQL_SAID = /\bSQL\b|\bSELECT\b/;

const PROGRAMS = names(`
  program programs code sourcecode function functionbody expression formula statement statements pipeline
`);
const LANGUAGES = names(`
  sql graphql cypher sparql command commands cmd cmds shell bash script scripts javascript python lua
`);

const MAILS = names('to email recipient recipientemail toemail');
const CHANNELS = names(`
  channel channelid chat chatid room roomid conversation conversationid phone phonenumber
`);
const RECEIVERS = names(`
  to cc bcc recipient recipients email emails mail mails channel channels chat chats room rooms conversation conversations
  phone phones user users member members group groups attendee attendees audience
`);
const AMOUNTS = names('amount total price sum amountcents usd value');
const MULTIPLES = names(`
  amount amounts total totals price prices quantity quantities qty count items shares units contracts lots size leverage
`);
