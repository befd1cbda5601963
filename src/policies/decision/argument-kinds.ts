import type { ArgumentRule } from '#model/policy.ts';
import type { Parameter } from '#definition/parameters.ts';
import { otherLabels, otherWords } from './word-patterns.ts';

/** The conditions that a parameter of a kind gets. */
export type Kind = (parameter: Parameter) => ArgumentRule[];

function pattern(name: string, value: string, label: string, example: string, fillIn?: string): ArgumentRule {
  return {
    path: [name],
    op: 'regex',
    value,
    label,
    example,
    ...(fillIn && { fillIn }),
  };
}

const BEHIND_ADDRESS = 'where the address redirects, nor which machine its name leads to';

/** A web address on a host that the reader lists. */
export const listedHost: Kind = ({ name }) => [
  {
    ...pattern(
      name,
      '^https://REPLACE-WITH-A-HOST\\.example(/|$)',
      'Only hosts that you list',
      'https://REPLACE-WITH-A-HOST.example/',
      'REPLACE-WITH-A-HOST\\.example',
    ),
    unseen: BEHIND_ADDRESS,
  },
];

// What ends otherwise is a name of one's own network as often as not: internal, local, lan, home.arpa, or an address in numbers.
const ENDINGS =
  '[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|name|pro|app|dev|page|cloud|tech|online|site|website|store|shop|blog|news|wiki|media|social|live|world|global|agency|company|digital|network|systems|software|tools|xyz|one|top|club|space|design|studio|google|microsoft|amazon|apple';

// Services whose names lead to whatever address the caller writes into them, or to the machine itself.
const WILDCARDS = ['nip', 'sslip', 'xip', 'localtest', 'lvh'];

const AFTER_HOST = '(?::[0-9]+)?(?:[/?#]|$)';

/** A web address with a name of the public net. The name is checked, not the address behind it. */
export const publicHost: Kind = ({ name, required }) => [
  {
    ...pattern(
      name,
      `^(?i:https?://(?:[0-9a-z-]+\\.)+(?:${ENDINGS}))${AFTER_HOST}`,
      `Only web addresses with a common public ending, such as .com or .org${required ? '' : ', always given'}`,
      'https://example.com/',
    ),
    unseen: BEHIND_ADDRESS,
  },
  pattern(
    name,
    `^(?i:https?://(?:[0-9a-z-]+\\.)*${otherLabels(WILDCARDS)}\\.[a-z]+)${AFTER_HOST}`,
    'No wildcard DNS names such as nip.io',
    'https://example.com/',
  ),
];

/** An argument that a call must do without. */
function without(name: string, label: string): ArgumentRule {
  return {
    path: [name],
    op: 'exists',
    value: false,
    label,
    example: undefined,
  };
}

/** No file of the caller's choice is written by the way. */
export const returned: Kind = ({ name }) => [without(name, `Only results that are returned: no \`${name}\``)];

/** No address, in a tool that mostly does without. */
export const unaddressed: Kind = ({ name }) => [without(name, `Only without \`${name}\``)];

/** A path below a folder that the reader names. */
export const rooted: Kind = ({ name }) => [
  {
    ...pattern(
      name,
      '^/REPLACE-WITH-YOUR-FOLDER(/[^./\\\\][^/\\\\]*)+$',
      'Only paths below your folder, without hidden parts',
      '/REPLACE-WITH-YOUR-FOLDER/notes.txt',
      'REPLACE-WITH-YOUR-FOLDER',
    ),
    unseen: 'where a symbolic link leads',
  },
];

/** A mail address in a domain that the reader names. */
export const mailed: Kind = ({ name }) => [
  pattern(
    name,
    '^[A-Za-z0-9._+-]+@REPLACE-WITH-YOUR-DOMAIN\\.example$',
    'Only recipients in your domain',
    'someone@REPLACE-WITH-YOUR-DOMAIN.example',
    'REPLACE-WITH-YOUR-DOMAIN\\.example',
  ),
];

/** A channel that the reader lists. */
export const inChannel: Kind = ({ name, required }) => [
  {
    path: [name],
    op: 'in',
    value: ['REPLACE-WITH-A-CHANNEL'],
    label: 'Only channels that you list',
    example: 'REPLACE-WITH-A-CHANNEL',
    fillIn: 'REPLACE-WITH-A-CHANNEL',
    ...(required && { required }),
  },
];

/** A currency that the reader lists: a cap means nothing without one. */
export const inCurrency: Kind = ({ name }) => [
  {
    path: [name],
    op: 'in',
    value: ['REPLACE-WITH-A-CURRENCY'],
    label: 'Only currencies that you list',
    example: 'REPLACE-WITH-A-CURRENCY',
    fillIn: 'REPLACE-WITH-A-CURRENCY',
  },
];

/** An amount up to a cap that the reader sets. */
export const capped: Kind = ({ name }) => [
  { path: [name], op: 'gt', value: 0, label: 'Only amounts above zero', example: 1 },
  { path: [name], op: 'lte', value: 0, label: 'Only amounts up to your cap', example: 0, fillIn: '0' },
];

// Some databases take statement after statement without a separator, and a SELECT can write INTO a table or a file.
const WRITING =
  'alter backup create delete drop exec execute grant insert into kill merge restore revoke shutdown truncate update';

/** One SQL statement that reads. What the functions do that it calls is for the server to limit. */
export const selecting: Kind = ({ name }) => [
  {
    ...pattern(
      name,
      '^\\s*(?i:select|show|describe)\\s[^;]*;?\\s*$',
      'One SELECT, SHOW or DESCRIBE statement',
      'SELECT 1',
    ),
    unseen: 'what the functions do that a statement calls',
  },
  pattern(
    name,
    `^(?i:(?:[^a-z_]|${otherWords(WRITING.split(' '))}(?:[^a-z_]|$))*)$`,
    'No words that write, such as DELETE or INTO',
    'SELECT 1',
  ),
];

/** The longest text that a pattern can measure: RE2 repeats at most 1,000 times. */
export const LONGEST = 1000;

/** A text no longer than the tool itself takes. */
export const short: Kind = ({ name, maxLength = 0 }) => [
  pattern(name, `^(?s:.{0,${maxLength}})$`, `At most ${maxLength} characters, as the tool itself says`, 'a'),
];
