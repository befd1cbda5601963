import { identifierWords } from '#definition/identifier.ts';

/** Whether every word of a mode reads: it begins with a verb that does, and names nothing else than what is read. */
export function isReadingMode(mode: string): boolean {
  const [verb = '', ...rest] = identifierWords(mode.slice(0, LONGEST));
  return mode.length <= LONGEST && READS.has(verb) && rest.every((word) => READS.has(word) || isNamed(word));
}

// A mode is a name of a few words.
const LONGEST = 80;

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

// Not `query`, `inspect`, `preview`: these may run what another parameter says.
const READS = wordSet(`
  get list search read find fetch describe show view count status info lookup browse help
`);

// A word that is not known to be a thing may be a second verb: `get_and_pay`, `find_charge`.
const NAMED = wordSet(`
  a account address agent album alert all app application area article artist asset attachment attribute audience
  author board body bookmark branch bucket budget by calendar campaign card catalog category chapter chart chat
  chunk city class client cluster code collection column company config configuration contact container content
  contract conversation cost country course current customer dashboard data database dataset date day deal default
  definition department detail device diff directory doc document domain driver employee endpoint entity entry
  environment error event example expense feature field file folder font for frame from game graph group guide
  header health history home host hour id identity image in index info instance integration issue item job
  key keyword language last latest layer layout lesson level library line location log machine mailbox matrix me
  media meeting member memory menu metadata metric milestone minute model module month movie my name namespace
  network news node notification number object of one option organization overview owner package page paragraph
  parameter parent part partner path payment people performance period permission person phone photo place plan
  platform player playlist pod point policy pool price product profile project property provider quality query
  question quota range rate reaction recent recipe record reference region related repo repository resource response
  result role room row rule runner sample scene schema score section segment sensor series server service session
  setting shape sheet site size skill slide slot snapshot snippet source space spec sprint stat state statistic
  status step story string structure student style sub subject subscription subtask summary supplier symbol tab
  table task team template term text thread time timeline title token tool topic total trace traffic transaction
  tree trend type unit url usage user value variable vendor version video volume warehouse weather website week wiki
  word workflow workspace year zone
`);

// Each of these is a verb as well, and a thing for certain only where there are several.
const NAMED_IN_PLURAL = wordSet(`
  archive balance block book build cart charge check email comment commit credit feed form invoice label lead link map market
  message note order post process pull queue release request review route run schedule screen share shop stage star
  stock store stream tag target test ticket track trade train view vote
`);

function isNamed(word: string): boolean {
  const singulars = [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return (
    /^[0-9]+$/.test(word) ||
    NAMED.has(word) ||
    singulars.some((one) => one !== word && (NAMED.has(one) || NAMED_IN_PLURAL.has(one)))
  );
}
