/** What a tool does, the gravest last. Definitions: the methodology guide. */
export const CATEGORIES = ['other', 'read', 'write', 'execute'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a call can do beyond its category. The order is the order of display. */
export const EFFECTS = ['destructive', 'financial', 'code', 'communication', 'credentials', 'egress'] as const;
export type Effect = (typeof EFFECTS)[number];

/** How dangerous a tool is: a documented function of category and effects. The order is the ranking. */
export const RISKS = ['low', 'medium', 'high', 'critical'] as const;
export type Risk = (typeof RISKS)[number];

/** The badge. What a definition does not tell is a level of its own, never counted with another. The order is that of display. */
export const LEVELS = ['unknown', ...RISKS] as const;
export type Level = (typeof LEVELS)[number];

/** What one misused call could cost at worst. The order is the ranking. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How sure the classifier is. The order is the ranking. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How much a server policy lets through, the loosest first. */
export const POSTURES = ['recommended', 'cautious', 'read-only'] as const;
export type Posture = (typeof POSTURES)[number];

/** How each category is written in running text, with its article: "an Execute tool". */
export const CATEGORY_TEXT: Record<Category, { label: string; article: 'a' | 'an' }> = {
  other: { label: 'Other', article: 'an' },
  read: { label: 'Read', article: 'a' },
  write: { label: 'Write', article: 'a' },
  execute: { label: 'Execute', article: 'an' },
};

// What is not known may do anything: it comes before whatever is known to change little.
const BY_DANGER: readonly Level[] = ['low', 'unknown', 'medium', 'high', 'critical'];

/** How early a level comes in a list by danger, from 0. */
export function dangerRank(level: Level): number {
  return BY_DANGER.indexOf(level);
}

/** "1 tool", "2 tools", "1,234 tools". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** First letter in upper case, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
