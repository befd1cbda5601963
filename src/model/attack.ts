import * as z from 'zod';
import { Condition, Sentence } from './condition.ts';
import { COMPARATOR } from './version.ts';
import { POSTURES } from './words.ts';

/** What an attack turns against its victim. The order is the order of display. */
export const ATTACK_CATEGORIES = [
  'poisoning',
  'injection',
  'exfiltration',
  'autonomy',
  'identity',
  'supply-chain',
  'server-flaw',
] as const;
export type AttackCategory = (typeof ATTACK_CATEGORIES)[number];

/** Each category of attack in running text. */
export const ATTACK_CATEGORY_TEXT: Record<AttackCategory, { label: string; summary: string }> = {
  poisoning: { label: 'Poisoned definitions', summary: 'The name or description of a tool gives the model orders.' },
  injection: { label: 'Prompt injection', summary: 'Text that a tool brings in gives the model orders.' },
  exfiltration: { label: 'Exfiltration', summary: 'An allowed call carries data to someone who may not have it.' },
  autonomy: { label: 'Autonomy', summary: 'No attacker is needed: the agent itself does too much, or too often.' },
  identity: {
    label: 'Identity and tokens',
    summary: 'A credential is used for more, or by someone else, than intended.',
  },
  'supply-chain': { label: 'Supply chain', summary: 'The server that was installed is not the one that was meant.' },
  'server-flaw': { label: 'Server flaws', summary: 'A programming error in a server or its tooling is exploited.' },
};

/** How well an attack is attested. The order is the ranking. */
export const EVIDENCE_LEVELS = ['theoretical', 'proof-of-concept', 'in-the-wild'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** Each level of evidence in running text. */
export const EVIDENCE_TEXT: Record<EvidenceLevel, { label: string; meaning: string }> = {
  theoretical: { label: 'Theoretical', meaning: 'Described, but nobody has shown it work.' },
  'proof-of-concept': { label: 'Proof of concept', meaning: 'Shown to work by researchers; no victim is known.' },
  'in-the-wild': { label: 'In the wild', meaning: 'It has happened to people who did not ask for it.' },
};

/** The lists that an attack is named in, with the form of their identifiers and where one is explained. */
export const ID_SCHEMES = {
  'OWASP MCP': { form: /^MCP(0[1-9]|10):2025$/, url: () => 'https://owasp.org/www-project-mcp-top-10/' },
  'OWASP LLM': {
    form: /^LLM(0[1-9]|10):2026$/,
    url: () => 'https://genai.owasp.org/resource/owasp-genai-llm-top-10-2026/',
  },
  'MITRE ATLAS': {
    form: /^AML\.(T|CS)\d{4}(\.\d{3})?$/,
    url: (id: string) => `https://atlas.mitre.org/${id.startsWith('AML.CS') ? 'studies' : 'techniques'}/${id}`,
  },
  CWE: {
    form: /^CWE-\d+$/,
    url: (id: string) => `https://cwe.mitre.org/data/definitions/${id.slice('CWE-'.length)}.html`,
  },
  CVE: { form: /^CVE-\d{4}-\d{4,}$/, url: (id: string) => `https://www.cve.org/CVERecord?id=${id}` },
} satisfies Record<string, { form: RegExp; url: (id: string) => string }>;
export type IdScheme = keyof typeof ID_SCHEMES;

const HttpsUrl = z.url({ protocol: /^https$/ });
const CalendarDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
  .describe('`YYYY-MM-DD`, or `YYYY-MM` where the day is not known');

function hasTest({ category, effects, without, arguments: signals, reach }: Condition) {
  return Boolean(category ?? effects ?? without ?? signals ?? reach);
}

/** Which tools an attack needs. With `everyTool` the facts of a tool decide nothing, and none is listed. */
const Needs = z
  .strictObject({
    any: z.array(Condition).default([]),
    across: z.enum(['server', 'servers']).optional().describe('All legs on one server, or on servers used together'),
    everyTool: z.literal(true).optional(),
  })
  .refine((needs) => needs.any.every(hasTest), 'a condition names no fact of a tool')
  .refine((needs) => (needs.everyTool === true) !== needs.any.length > 0, 'give either `everyTool` or conditions')
  .refine(
    (needs) => needs.any.every(({ leg }) => (leg !== undefined) === (needs.across !== undefined)),
    'legs belong to combinations: give `across` and a leg for each condition, or neither',
  );

/** What is known to be open to an attack: versions of a package, and which of its tools. */
const Affected = z.strictObject({
  package: z.string().min(1).describe('Its name, as in content/servers'),
  versions: z
    .array(
      z.string().refine((range) => range === '*' || range.split(' ').every((one) => COMPARATOR.test(one)), 'no range'),
    )
    .min(1)
    .describe('Ranges such as `<1.2.0`, `>=2.0.0 <2.3.1`, one version, or `*` where none is fixed'),
  tools: z.array(z.string().min(1)).min(1).optional().describe('Left out where every tool is affected'),
});

/** The front matter of `content/attacks/<slug>.mdx`. */
export const Attack = z.strictObject({
  title: z.string().min(1),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  category: z.enum(ATTACK_CATEGORIES),
  summary: Sentence,
  evidence: z.enum(EVIDENCE_LEVELS),
  case: z.strictObject({ date: CalendarDate, what: Sentence, source: HttpsUrl }),
  ids: z
    .array(z.strictObject({ scheme: z.enum(Object.keys(ID_SCHEMES) as [IdScheme, ...IdScheme[]]), id: z.string() }))
    .refine((ids) => ids.every(({ scheme, id }) => ID_SCHEMES[scheme].form.test(id)), 'an id is not of its scheme'),
  needs: Needs,
  affects: z.array(Affected).optional().describe('Where a source shows it of a version, whatever the facts of a tool'),
  prevention: z.strictObject({
    posture: z.enum(POSTURES).describe('The loosest posture that helps'),
    action: Sentence.describe('What the policy does about it'),
    limits: Sentence.describe('What no policy on tool calls can do about it'),
  }),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        url: HttpsUrl,
        publisher: z.string().min(1),
        date: CalendarDate.optional().describe('Left out where the page gives none'),
      }),
    )
    .min(1),
});
export type Attack = z.output<typeof Attack>;
