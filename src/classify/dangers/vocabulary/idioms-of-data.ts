import { doubt, floor, sure, type Idiom } from './idiom.ts';

/** Idioms, states and words of the trade for data that is lost and programs that run. Each pattern is linear in the text. */
export const DATA_IDIOMS: readonly Idiom[] = [
  // Gone, in other words.
  floor('says-it-destroys', ['destroys'], /\b(?:gets?|getting) rid of\b/i),
  sure('destroys', /\b(?:makes?|making) (?:\w+ ){1,4}(?:forget|disappear|vanish)\b/i),
  floor(
    'returns-to-initial-state',
    ['destroys'],
    /\b(?:back|return(?:s|ed)?|restor(?:es?|ed)|revert(?:s|ed)?|reset(?:s|ting)?) (?:\w+ ){0,3}?to (?:its |their |the )?(?:factory|initial|original|out-of-the-box|default)\b/i,
  ),
  floor('returns-to-initial-state', ['destroys'], /\bfactory[- _]?reset\b/i),
  sure('destroys', /\bfactory[- _]?(?:settings|defaults|state|image)\b/i),
  floor(
    'says-it-destroys',
    ['destroys'],
    /\b(?:is|are|be|gets?|will be|goes|go) (?:then |now |also |all )?(?:gone|lost)\b/i,
  ),
  sure(
    'destroys',
    /\b(?:no longer (?:\w+ ){0,2}?(?:there|exists?|available)|not (?:recoverable|retrievable|there any ?more|available afterwards))\b/i,
  ),
  floor(
    'says-it-destroys',
    ['destroys'],
    /\b(?:cannot|can't|can not|can never|could not) be (?:undone|recovered|restored|reversed|brought back|rolled back|reverted)\b/i,
  ),
  floor(
    'says-it-destroys',
    ['destroys'],
    /\b(?:irreversibl[ey]|irrecoverabl[ey]|unrecoverabl[ey]|non-?reversible|no (?:way back|undo|time travel|recovery))\b/i,
  ),
  floor(
    'says-it-destroys',
    ['destroys'],
    /\b(?:throws?|throwing|thrown) (?:\w+ ){0,3}?(?:away|out)\b|\bforce-?push\w*\b|\b(?:will|do|does) not (?:survive|come back)\b/i,
  ),
  sure(
    'destroys',
    /\b(?:takes?|taken) (?:\w+ ){0,4}?(?:off the (?:queue|list|shelf|server)|out of service|from the queue)\b/i,
  ),
  doubt(
    'destroys',
    /\b(?:wip(?:es?|ing|ed)|clear(?:s|ing|ed)?|clean(?:s|ing|ed)?|blow(?:s|ing|n)?|tear(?:s|ing)?|torn) (?:\w+ ){0,3}?(?:out|away|down|up|clean)\b/i,
  ),
  doubt(
    'destroys',
    /\b(?:leav(?:es?|ing) (?:no|nothing)\b|nothing (?:is left|remains|survives|is kept)\b|no (?:\w+ ){1,2}(?:survives?|remains?|is kept|are kept)\b)/i,
  ),
  doubt(
    'destroys',
    /\b(?:keeps? only|only (?:\w+ ){1,3}(?:survives?|remains?)|keeps? the (?:best|latest|last|newest|first|most recent) (?:of|one|copy|\d)|everything (?:else|but)|all but the)\b/i,
  ),
  doubt(
    'destroys',
    /\b(?:housekeeping|garbage[- ]collect\w*|vacuum with|spring[- ]clean\w*|cleanup of|purges|retention of (?:zero|0|no))\b/i,
  ),
  doubt('destroys', /\b(?:frees?|reclaims?) (?:\w+ ){0,3}?(?:disks?|space|storage|quota|capacity)\b/i),
  doubt(
    'destroys',
    /\b(?:reads?|fetch(?:es)?|gets?|takes?|pops?) and (?:removes?|acknowledges?|acks?|marks?|empties|clears?)\b/i,
  ),
  doubt(
    'writes',
    /\b(?:marks?|marked|flag(?:s|ged)?) (?:\w+ ){0,4}?(?:as )?(?:read|seen|done|handled|delivered|processed|completed?|resolved|closed|paid|shipped)\b/i,
  ),
  doubt(
    'destroys',
    /\b(?:replac(?:es|ed|ing)|overwrit(?:es|ten|ing)) (?:\w+ ){0,4}?(?:what|whatever|existing|previous|the (?:old|former|whole|entire)|already|its content)\b/i,
  ),
  doubt(
    'writes',
    /\b(?:find[- ]and[- ]replace|search[- ]and[- ]replace|replaces? (?:all|every|each)\b|replaced by (?:its|their|the) (?:output|result))/i,
  ),
  doubt('destroys', /\b(?:rm -rf?|rm -r\b|cp -f|git push --force|--force\b|--hard\b|unlink\(\d\))/i),
  floor(
    'offers-to-destroy',
    ['destroys'],
    /\b(?:actions?|modes?|operations?)\b ?(?::|are|include)[^.\n]{0,120}?\b(?:delete|drop|purge|wipe|reset|erase)\b/i,
  ),
  // Programs.
  floor(
    'says-it-runs',
    ['runs'],
    /\b(?:passed|typed|sent|fed|given|handed|piped|goes|line) (?:\w+ ){0,4}?(?:in)?to (?:the |a |an )?(?:\/bin\/)?(?:ba|z|k|c)?sh(?:ell)?\b/i,
  ),
  floor(
    'says-it-runs',
    ['runs'],
    /\b(?:pass-?through|wrapper|front[- ]?end|bridge|access|shell) (?:to|around|for|over) (?:the )?(?:kubectl|adb|git|pip|npm|docker|bash|ssh|aws|gcloud|terraform|helm|psql|mysql|redis|shell|command line|cli|terminal)\b/i,
  ),
  floor(
    'says-it-runs',
    ['runs'],
    /\b(?:scripts?|code|commands?|blocks?|expressions?|tags?|snippets?|macros?|programs?|formulas?|templates?|lines?|statements?)\b[^.!?\n]{0,40}? (?:is|are|gets?|will be) (?:\w+ )?(?:executed|evaluated|run|interpreted|compiled|eval'd)\b/i,
  ),
  floor(
    'says-it-runs',
    ['runs'],
    /\b(?:evals?|evaluates?|executes?|runs?|interprets?) (?:(?!select|read)\w+ ){0,3}?(?:javascript|js|python|ruby|lua|vba|groovy|php|perl|bash|shell|powershell|applescript|sql|cypher|jcl|macros?|any (?:code|command|script|statement|sql|expression))\b/i,
  ),
  doubt(
    'runs',
    /\b(?:repl\b|remote (?:shell|access|desktop)|interactive (?:terminal|shell|session)|command line|shell (?:line|session|access|script|command)|pseudo-?terminal|root shell)\b/i,
  ),
  doubt(
    'runs',
    /\b(?:javascript|js|vba|bpy|groovy|bash|powershell|jcl|applescript|perl) (?:script|expression|snippet|macro|source|for|to|passed)\b/i,
  ),
  doubt(
    'runs',
    /\b(?:has access to (?:process|require|the file system|the filesystem|the host)|arbitrary (?:code|sql|commands?|quer(?:y|ies)|requests?|methods?)|full (?:ruby|python|javascript|shell|sql|access))\b/i,
  ),
  doubt(
    'runs',
    /\b(?:gets|sets?) (?:\w+ ){0,2}?(?:going|off|rolling)\b|\b(?:kicks?|sets?|goes|go|fires?) (?:it |them |\w+ )?off\b|(?<!\b(?:the|an?|kill|its|each|whether|this|that) )\b(?:turns?|switch(?:es)?|powers|shuts?|brings?|spins?|fires?|backs?|ramps?) (?:\w+ ){0,4}?(?:on|off|up|down)\b/i,
  ),
  doubt(
    'runs',
    /\b(?:makes?|causes?|lets?|has|have) (?:the |a |an |your )?(?:\w+ )?(?:robot|bot|agent|device|printer|pump|motor|machine|car|door|drone|server|job|pipeline|build|worker) (?:\w+ )?(?:move|run|start|stop|print|open|close|fly|drive|turn|restart|work|go)\b/i,
  ),
  doubt(
    'runs',
    /\b(?:goes|go|put|puts|brings?|takes?|pushe[sd]|shipp?(?:s|ed)?) (?:\w+ ){0,4}?(?:live|online|to production|into production|offline)\b/i,
  ),
  doubt(
    'runs',
    /\b(?:hands?|passes|gives|delegates?) (?:\w+ ){0,5}?(?:to|over to) (?:a |an |the |another )?(?:sub-?agent|agent|assistant|model|worker|bot)\b/i,
  ),
  doubt(
    'runs',
    /\b(?:uses?|calls?|invokes?|runs?|executes?) (?:a |an |any |the |another )?(?:\w+ )?(?:tool|function|method|action|operation|service|procedure|endpoint) (?:of (?:any|a|an|another|the)|found|by (?:its )?name|on (?:an|a|the|any))\b/i,
  ),
  // SQL and its kin.
  floor(
    'takes-a-statement',
    ['runs', 'destroys'],
    /\b(?:DROP|TRUNCATE|ALTER) (?:TABLE|DATABASE|SCHEMA|INDEX|USER)\b|\bDELETE FROM\b|\bINSERT INTO\b|\b(?:INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|TRUNCATE)(?:, | or | and | \/ |\/)(?:or |and )?(?:INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|TRUNCATE)\b/,
  ),
  doubt('runs', /\b(?:any|arbitrary|raw) (?:sql|cypher|graphql|aql|quer(?:y|ies)|statements?|mutations?)\b/i),
  sure(
    'runs',
    /\b(?:quer(?:y|ies)|reads?) (?:or|and) mutations?\b|\bmutations? (?:too|as well|included|or quer(?:y|ies)|and quer(?:y|ies))\b|\bgraphql mutations?\b/i,
  ),
  doubt(
    'runs',
    /\b(?:transaction (?:is )?(?:then )?committed|committed afterwards|commits the (?:transaction|changes?))\b/i,
  ),
];
