/** What a sentence must hold, all of it, to be an order to the model; `none` is what makes it honest. */
export type Order = { kind: OrderKind; all: readonly RegExp[]; none?: RegExp };
type OrderKind = 'order' | 'concealment' | 'shadowing' | 'consent' | 'copying';

// Patterns see one sentence in small letters, without accents and disguises. Every gap is bounded.
const SECRET_FILE =
  /(?:[~./\\]|\b)ssh[/\\ ]|\bid[_ .-](?:rsa|ed25519|dsa)\b|\.env\b|\.aws\b|\.netrc\b|\.npmrc\b|\.kube\b|\.gnupg\b|\.git-credentials|\/etc\/(?:passwd|shadow)|mcp\.json|claude_desktop_config|\bkeychain\b|\bseed phrase|\b(?:private|ssh|secret|signing) keys?\b|\b(?:users?'?s?|all|any|every|stored|saved|local) (?:\w{1,12} ){0,2}(?:credentials|secrets|passwords|api keys|tokens|cookies)\b|\benvironment variables\b/;
const TALK =
  /\b(?:entire|full|whole|complete|previous|prior|earlier|recent|last|all|users?'?s?|this|current|raw|the) (?:\w{1,12} ){0,2}(?:conversation|chat|messages?|transcript|dialogue)\b|\bconversation (?:history|so far|context|log)|\b(?:chat|message) history\b|\bsystem prompt\b|\boutputs? of (?:all |any |the )?(?:other|previous|earlier) tools?\b/;
const TAKE = /\b(?:include|copy|append|attach|pass|put|paste|insert|send|forward|embed|place|write|encode|fill|add)\b/;
const INTO =
  /\b(?:in|into|as|to|with|through|via) (?:this|the|an?|its|every|each|your)? ?(?:\w{1,12} ){0,2}(?:field|parameter|argument|note|sidenote|context|value|call|input|property|metadata|tool)\b|\bas (?:note|context|sidenote|metadata)\b|\bhere\b/;
const CONTENT = /\b(?:read|open|load|cat|fetch|get|copy|find|collect|contents?|dump)\b/;
const CONDITION =
  /\b(?:if|whether|once|only|when|unless|after|until|make sure|ensure|must have|check|verify|has not|true)\b/;

export const ORDERS: readonly Order[] = [
  {
    kind: 'order',
    all: [
      /\b(?:ignore|disregard|forget|override|bypass) (?:(?:all|any|of|the|your|these|my|every) ){0,3}(?:previous|prior|above|earlier|preceding|system|safety|initial|original|existing|your)? ?(?:previous |other |safety |system )?(?:instructions?|prompts?|guidelines|directives|safeguards|safety rules)\b/,
    ],
    none: /\b(?:ignore|override|bypass) (?:the )?(?:instructions?|prompts?|guidelines|directives)\b/,
  },
  {
    kind: 'order',
    all: [
      /\b(?:ignore|disregard|forget) (?:\w{1,12} ){0,2}(?:previous|prior|above|earlier|your) (?:\w{1,12} )?(?:rules|warnings|messages|polic(?:y|ies))\b/,
    ],
  },
  {
    kind: 'order',
    all: [
      /<important\b|<\|(?:im_start|system|assistant)|\[\/?inst\]|<(system|hidden|instructions?|secret|admin|assistant)\b[^>]{0,80}>[^<]{1,400}<\/\1>|<!--/,
    ],
  },
  { kind: 'order', all: [/\byou are now (?:an?|in|the) |\bnew (?:system )?instructions? ?:|\bfrom now on,? you\b/] },
  {
    kind: 'order',
    all: [
      /\b(?:every|each|any) (?:single )?(?:user )?(?:message|request|question|prompt|response|reply|turn)\b/,
      /\b(?:call|use|invoke|run) this (?:tool|function)\b/,
      /\b(?:must|always)\b/,
    ],
  },
  {
    kind: 'order',
    all: [
      /\b(?:always|automatically|silently) (?:approve|accept|allow) (?:this|every|any|all) (?:\w{1,12} )?(?:call|tool|request)s?\b|\balways (?:approve|approved|trust)\b/,
    ],
  },
  {
    kind: 'concealment',
    all: [
      /\b(?:do not|don't|dont|never|must not|should not|shouldn't|without|avoid|not to) (?:ever )?(?:tell|telling|inform|informing|mention|mentioning|reveal|revealing|disclos(?:e|ing)|explain|explaining|letting|let|say|report|reporting|show)(?: (?:this|it|that|any|anything|about|of|what|the|you|did|call|step|to|file|contents?|action)){0,5} (?:the |any |your )?(?:user|human|operator|anyone|person|customer)s?\b(?=\s*(?:[.,;:!)]|$|about (?:this|it|that)|that (?:you|this)|of (?:this|it)|what|anything|or\b|and\b))/,
    ],
  },
  {
    kind: 'concealment',
    all: [
      /\b(?:keep|hide|conceal) (?:this|it|that) (?:\w{1,12} ){0,3}(?:secret|hidden|private|confidential|from the user|from the human)\b|\bhide (?:this|it|that) from\b|\bthe (?:user|human) (?:must|should|does|need|may|shall) ?(?:not|never|n't) (?:need to )?(?:know|see|notice|learn|be (?:told|informed|aware))\b|\bwithout the (?:user|human)(?:'s)? (?:knowing|knowledge|noticing|awareness)\b|\b(?:do not|don't|never) mention (?:this|it|that|that you)\b/,
    ],
  },
  {
    kind: 'consent',
    all: [
      /\b(?:user|human|owner|operator|administrator|admin|customer|person)s? (?:has|have|had)? ?(?:already |previously |explicitly |fully |hereby |in advance ){0,3}(?:agreed|agrees|consented|consents|approved|approves|authori[sz]ed|pre-?approved|given (?:\w{1,12} ){0,2}(?:consent|permission|approval)|granted (?:\w{1,12} ){0,2}(?:consent|permission|approval))\b|\b(?:consent|permission|approval) (?:is|was|has|have) (?:already |hereby )?(?:been )?(?:already )?(?:given|granted|implied|assumed|obtained)\b/,
    ],
    none: CONDITION,
  },
  {
    kind: 'consent',
    all: [
      /\b(?:no need to ask|do not ask|don't ask|never ask|without asking) (?:the )?(?:user|human|for (?:confirmation|permission|approval|consent))\b/,
    ],
    none: /\b(?:again|if true|when true|for (?:id|name|details)|(?:user|human) (?:to (?:select|choose|pick|enter|type)|which|what|for))\b/,
  },
  {
    kind: 'shadowing',
    all: [
      /\b(?:instead of|rather than|in place of|do not use|don't use|never use|never call|do not call|stop using|replaces|ignore) (?:the |using |calling )?(?:[`"'][a-z0-9_.-]{2,60}[`"']|[a-z0-9]{1,30}_[a-z0-9_-]{1,40}|any other tools?|all other tools?|other tools?|the other tools?|any other servers?)/,
      /\b(?:always|must|exclusively|at all times)\b/,
      /\b(?:use|call|prefer|run|choose) (?:only )?(?:this|me)\b|\bthis (?:tool|one|function|server) (?:must|instead|only)\b|\bonly this (?:tool|one)\b/,
    ],
  },
  {
    kind: 'shadowing',
    all: [
      /\b(?:when|whenever|if|before|after|every time|each time|all calls (?:of|to))\b.{0,40}(?:\b[a-z]{2,20}_[a-z_]{2,40}\b|\b(?:any|another|other) tools?\b)/,
      /\b(?:bcc|redirect|replace the (?:recipient|address)|change the (?:recipient|address)|set the (?:recipient|address)|as recipient|must (?:be sent|go) to|instead send|also send|send a copy)\b/,
    ],
  },
  {
    kind: 'shadowing',
    all: [
      /\b(?:other|all other|remaining) tools? (?:are|is|must|should) (?:\w{1,12} ){0,2}(?:ignored|deprecated|broken|compromised|unsafe|not be (?:used|called|trusted)|forbidden)\b/,
    ],
  },
  {
    kind: 'copying',
    all: [SECRET_FILE, CONTENT, TAKE],
    none: /^\W{0,3}(?:optional )?(?:path|location|name|file name)\b(?!.{0,200}\bcontents?\b)|\bpublic[ -]key|\.pub\b/,
  },
  {
    kind: 'copying',
    all: [
      /\b(?:before|after|when|whenever|each time|every time|first)\b.{0,24}\b(?:call|us|invok|answer|respon|reply|runn)/,
      SECRET_FILE,
      /\b(?:read|include|copy|append|attach|pass|put|paste|send|forward)\b/,
    ],
  },
  {
    kind: 'copying',
    all: [TALK, TAKE, INTO],
    none: /\b(?:if|optional(?:ly)?|to send|to post|channel|thread|mailbox|inbox|to (?:continue|resume))\b/,
  },
  { kind: 'copying', all: [/https?:\/\/|\w@\w/, /\b(?:send|post|upload|forward|bcc|report|deliver)\b/, TALK] },
  { kind: 'copying', all: [/https?:\/\/|\w@\w/, /\b(?:send|post|upload|forward|bcc|report|deliver)\b/, SECRET_FILE] },
];
