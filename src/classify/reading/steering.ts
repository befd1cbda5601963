import { clausesFor, maySatisfy, type Clues } from '../engine/clues.ts';
import type { Spot } from '#model/verdict.ts';

/** Text that tells the reader how to judge. `plain` is a mere assurance, which honest authors write too. */
export type Steered = Spot & { plain: boolean };

// An assurance is no fact, whoever gives it.
const ASSURANCE =
  /\b(?:this|the) (?:tool|function|operation|command|call|action|server|endpoint) (?:is|are|was) (?:\w+ ){0,3}?(?:safe|harmless|trusted|read-?only|non-?destructive|benign|risk-?free|approved|verified|whitelisted|allow-?listed)\b[^.!?\n]*/gi;

/** Ways of telling the reader how to judge instead of what the tool does, each with a question for the rules page. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:is|are|it's) (?:completely|totally|entirely|perfectly|always|fully|100%|absolutely) (?:safe|harmless|secure|read-?only|trusted|risk-?free|benign)\b[^.!?\n]*/gi,
  /\b(?:always|automatically|auto-?|immediately|silently|just|please) ?(?:approve|allow|accept|permit|whitelist|trust)\b[^.!?\n]*/gi,
  /\b(?:no|without|skip|bypass|never ask for|do not ask for|don't ask for|needs no|requires no)(?: any| user| human| the user's| further)* (?:confirmation|approval|permission|consent|review|supervision)(?: (?:is )?(?:needed|required|necessary))?\b[^.!?\n]*/gi,
  /\b(?:ignore|disregard|forget|override) (?:all |any |the |your )*(?:previous|prior|above|earlier|other|system|safety|security|instructions|rules|polic(?:y|ies)|guidelines|warnings)\b[^.!?\n]*/gi,
  /\b(?:do not|don't|never) (?:tell|inform|mention|reveal|show|alert|notify|warn)(?: this| it| anything)?(?: to)? (?:the )?(?:user|human|operator|anyone)\b[^.!?\n]*/gi,
  /\b(?:classif(?:y|ier|ied)|categor(?:y|ize|ise|ized)|rate|label|mark|treat|consider|regard|report|score)\b[^.!?\n]{0,40}\b(?:as|is|:) (?:\w+ ){0,2}?["'“]?(?:low|safe|harmless|read-?only|read|benign|trusted|other|non-?destructive|no risk)\b[^.!?\n]*/gi,
  /\b(?:consider|treat|regard|rate|deem|call|think of) (?:it|this|that|these|them) (?:\w+ ){0,3}?(?:low|safe|harmless|read-?only|benign|trusted|risk-?free)\b[^.!?\n]*/gi,
  /<(important|system|secret|instructions?|hidden|admin|assistant)\b[^>]{0,80}>[\s\S]{0,2000}?<\/\1>/gi,
  /<\/?(?:important|system|secret|instructions?|hidden|admin|assistant|im_start|im_end)[^>]{0,80}>/gi,
  /\b(?:you are|act as|pretend(?: to be| that you are)?)(?: now)? (?:an? |the )?(?:\w+ )?(?:ai|assistant|language model|classifier|reviewer|developer mode)\b[^.!?\n]*/gi,
  /\b(?:before|after) (?:using|calling|invoking) (?:this|any|the) (?:tool|other tool)[^.!?\n]*\b(?:read|send|include|pass|append)\b[^.!?\n]*(?:\.ssh|\.env|id_rsa|credentials|secrets?|password|api key|config|conversation|mcp\.json)[^.!?\n]*/gi,
  /\b(?:readOnlyHint|risk(?: level)?|severity|category|verdict) ?[:=] ?["']?(?:true|low|none|safe|read|harmless|other)\b["']?/gi,
  /\b(?:guaranteed|certified|audited|vetted|approved) (?:to be |as |by )?(?:\w+ ){0,3}?(?:safe|harmless|security|secure|read-?only|risk-?free|anthropic|openai|trusted)\b[^.!?\n]*/gi,
  /\b(?:has|have|with|causes?|poses?|carries) (?:absolutely )?(?:no|zero) (?:side[- ]effects?|risks?|danger|impact|consequences)\b[^.!?\n]*/gi,
  /\b(?:cannot|can't|can not|does not|doesn't|will not|won't|(?:will )?never) (?:ever )?(?:cause|do) (?:any )?(?:harm|damage)\b[^.!?\n]*/gi,
  /(?:此|本|这个|該)?(?:工具|操作)?(?:是|为)?(?:完全|绝对|非常)?(?:安全|只读|无害)(?:的)?[，,、。！]?(?:请)?(?:总是|始终|自动|直接)(?:批准|允许|同意|执行)[^。\n]*/g,
  /(?:忽略|无视)(?:之前|以上|所有|先前)[^。\n]*(?:指令|规则|提示)[^。\n]*/g,
];

// Zero-width and direction marks, tags and variation selectors that hide words from people.
const HIDDEN =
  /(?:[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\u{e0000}-\u{e007f}]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d)+/gu;
const COMMENT = /<!--[\s\S]*?-->/g;
// Only text with one of these can match; looking for them first keeps honest definitions cheap.
const HINT =
  /safe|harm|trust|read-?only|approv|allow|accept|permi|whitelist|ignore|disregard|forget|override|tell|inform|mention|reveal|classif|categor|treat|consider|regard|risk|<|you are|act as|pretend|before|after|confirm|consent|certified|audited|guarantee|effect|damage|destructive|benign|consequence|severity|verdict|skip|bypass|安全|只读|忽略|无视|[\u00ad\u200b-\u206f\ufeff]|\udb40/i;

// What each needs is looked up once, not for every definition.
const BLANKED = [ASSURANCE, COMMENT, ...PATTERNS].map((pattern) => ({ pattern, clauses: clausesFor(pattern) }));
const HIDDEN_CLAUSES = clausesFor(HIDDEN);

/** The text without what tries to steer its reader (blanked, so that places stay), and what was blanked. */
export const steering = (text: string, field: string, clues: Clues): { clean: string; spots: Steered[] } => {
  const hidden = maySatisfy(HIDDEN_CLAUSES, clues);
  const possible = hidden || BLANKED.some(({ clauses }) => maySatisfy(clauses, clues));
  if (!possible || !HINT.test(text)) return { clean: text, spots: [] };
  const spots: Steered[] = [];
  let clean = text;
  for (const { pattern, clauses } of BLANKED) {
    // Once something is blanked, the rest may read otherwise than the clues say.
    if (clean === text && !maySatisfy(clauses, clues)) continue;
    clean = clean.replace(pattern, (quote) => {
      if (quote.trim()) spots.push({ field, quote: quote.trim(), plain: pattern === ASSURANCE });
      return ' '.repeat(quote.length);
    });
  }
  // Joining what the hidden character divided gives the word back that people do not see divided.
  if (clean !== text || hidden)
    clean = clean.replace(HIDDEN, (quote) => {
      spots.push({ field, quote, plain: false });
      return '';
    });
  return { clean, spots };
};
