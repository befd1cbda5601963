import { doubt, floor, type Idiom } from './idiom.ts';

/** Idioms for messages, money, rights, effects that last, and things in the world. Each pattern is linear in the text. */
export const PEOPLE_IDIOMS: readonly Idiom[] = [
  // People.
  floor(
    'says-it-sends',
    ['sends'],
    /\b(?:lets|letting|makes|keeps) (?!you\b)(?:\w+ ){1,3}(?:know|aware|informed|posted|in the loop)\b|\blet (?:the )?(?:team|customers?|everyone|everybody|people|owner|author|channel|guests?|members?) know\b/i,
  ),
  floor(
    'says-it-sends',
    ['sends'],
    /\b(?:by|via|through|an?|to|as|per) (?:\w+ )?(?:e-?mail|mail|sms|text message|push notification|fax|whatsapp|telegram|letter)\b[^.!?\n]{0,20}\b(?:to|goes|is sent|are sent)\b/i,
  ),
  doubt(
    'sends',
    /\b(?:guests?|customers?|members?|recipients?|followers?|subscribers?|attendees?|everyone|everybody|team|contacts?|people|users?|author|assignee|owner|them) (?:all )?(?:gets?|receives?|is|are|will be|hears?|learns?) (?:\w+ )?(?:an? (?:\w+ )?(?:invitation|mail|e-?mail|message|notification|alert|notice|sms|copy|reminder)|told|notified|informed|invited|alerted|e-?mailed|contacted|pinged|reminded|warned|messaged)\b/i,
  ),
  doubt(
    'sends',
    /\b(?:invitations?|notifications?|reminders?|e-?mails?|mails?|messages?|alerts?|sms) (?:is|are|goes|go|will|gets?) (?:out\b|sent|to (?:every|all|the)|delivered|posted|dispatched|triggered)/i,
  ),
  doubt(
    'sends',
    /\b(?:smtp|sendmail|mailgun|twilio|sendgrid) (?:relay|gateway|send\w*)\b|\bone message per call\b|\bproposes? (?:\w+ ){1,5}(?:to|by mail)\b|\bgo(?:es)? (?:out )?to (?:all|every|the (?:whole|entire|list|team|customers?|subscribers?))\b/i,
  ),
  doubt(
    'sends',
    /\b(?:visible|readable|open|available|accessible|public) (?:to|for) (?:anyone|everyone|everybody|the (?:public|world|internet))|\banyone (?:who|with|can)\b|\bmakes? (?:\w+ ){1,4}(?:public|world-readable)\b|\b(?:reachable|accessible|exposed) (?:from|to|on) the (?:internet|outside|public)\b|\bputs? (?:\w+ ){1,4}(?:on the (?:web|internet|site|feed))\b/i,
  ),
  doubt(
    'sends',
    /\breceives? (?:an? (?:\w+ )?(?:invitation|text|mail|e-?mail|message|notification|sms|reminder|ping|call)|word)\b|\b(?:gets?|is|are) (?:pinged|emailed|mailed|texted|messaged|reminded)\b|\bhears? about it\b|\b(?:reminder|letter|message|notice) (?:lands|arrives|reaches|goes)\b/i,
  ),
  // Money.
  floor(
    'says-it-pays',
    ['pays'],
    /\b(?:payment|charge|amount|fee|money|sum|card|account|wallet|balance|customer) (?:\w+ ){0,2}?(?:is|are|gets?|will be) (?:\w+ )?(?:taken|charged|debited|moved|collected|captured|paid|billed|transferred|deducted|withdrawn)\b/i,
  ),
  floor(
    'says-it-pays',
    ['pays'],
    /\b(?:is|are|gets?|will be) (?:then |automatically )?(?:bought|sold|purchased|ordered|paid|charged|billed|booked and paid)\b(?! (?:by|as|in|from|to|for|according|separately|ascending|descending|per (?:month|year|seat)))/i,
  ),
  floor('says-it-pays', ['pays'], /\b(?:market|limit|stop|buy|sell) order\b(?! ?book)/i),
  doubt(
    'pays',
    /\b(?:costs?|charges?|uses?|consumes?|burns?|spends?|deducts?) (?:\w+ ){0,2}?(?:[$€£] ?\d|(?:\d[\d.,]*|one|two|a|an?) (?:\w+ )?(?:usd|usdc|eur|dollars?|cents?|euros?|sats|(?:paid |premium |api )?credits?)\b)/i,
  ),
  doubt(
    'pays',
    /\b(?:paid (?:from|credit|by|per|out|with)|pay-?per-?(?:call|use|request)|x402|billed (?:by|per|to)|charged per|premium request|(?:by|after) charging|(?:by|with|from|to) (?:the |your |a |an )?(?:stored |saved |credit |debit |registered )?card(?: on file)?\b|places? an? (?:bid|order|trade|bet)|signs? (?:a |the )?(?:transaction|message|contract|payload|document))\b/i,
  ),
  // Rights and secrets.
  floor(
    'says-it-grants',
    ['grants'],
    /\b(?:makes?|turns?|made|created?) (?:\w+ ){0,4}?(?:an? |into an? |as (?:an? )?|the )?(?:administrators?|admins?|owners?|superusers?|root|maintainers?|sudoers?)\b/i,
  ),
  floor(
    'says-it-grants',
    ['grants'],
    /\b(?:access|permission|rights?|role|membership|privileges?) (?:is|are|gets?|will be) (?:\w+ )?(?:given|granted|added|extended|assigned|widened|handed)\b/i,
  ),
  floor(
    'says-it-grants',
    ['grants'],
    /\b(?:gives?|giving|grants?) (?!you\b)(?:\w+ ){1,5}?(?:access|permissions?|rights|a session|privileges|admin)\b/i,
  ),
  doubt(
    'grants',
    /\b(?:act(?:s|ing)? as another|on behalf of (?:another|any)|mode bits|set(?:s)? the (?:acl|access policy|permissions)|second factor|two[- ]factor|2fa|mfa|hands? (?:\w+ ){1,4}over to)\b/i,
  ),
  doubt(
    'grants',
    /\b(?:decrypted|in (?:plain|clear) ?text|unmasked|in the clear)\b|\b(?:keychain|key ?ring|kubeconfig for|password store|credential store|id_rsa|cookies? of the|session cookies?|private keys?|seed phrase|mnemonic)\b|(?<!\w)\.(?:netrc|npmrc|pypirc|pgpass|aws|ssh|kube|gnupg|docker\/config|env)\b/i,
  ),
  // Effects that last, and things in the world.
  doubt(
    'writes',
    /\b(?:from now on|every future|each future|in future|automatic(?:ally)? (?:answer|reply|forward)|auto-?(?:forward|repl)\w*|gets every (?:new )?|registers? (?:an? )?(?:address|url|webhook|callback)|subscribes? (?:an? )?(?:url|address|endpoint))\b/i,
  ),
  doubt(
    'moves',
    /\b(?:opens?|opening|sets?|setting|closes?|controls?|moves?|turns?|starts?|runs?|drives?|works?|flash(?:es)?|writes?|prints?|switch(?:es)?|operates?|unlocks?|is (?:opened|unlocked|started|set)|on)\b[^.!?\n]{0,40}\b(?:front door|garage|smart lock|alarm panel|valve|pump|thermostat|3d printer|robot(?:ic)? arm|motor|coil|firmware|actuator|conveyor|sprinkler|boiler)\b/i,
  ),
  doubt(
    'writes',
    /\b(?:if (?:it |there |they )?(?:is|are|does|do)(?: not|n't)(?: yet)? (?:exist|there|found)[^.!?\n]{0,30}(?:created|added|made)|(?:created|added|made) (?:as|if|when|on the fly|automatically)|get[- ]or[- ]create|find[- ]or[- ]create|upserts?)\b/i,
  ),
  doubt(
    'writes',
    /\b(?:not (?:running|started|found|there|present) (?:is|are|will be)|(?:that|which) (?:is|are) not (?:\w+ )?(?:is|are)) (?:\w+ )?(?:started|created|added|launched|woken|given|restarted)\b/i,
  ),
];
