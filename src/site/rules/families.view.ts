import { guardRails } from '#classify/guard-rails/index.ts';
import { FAMILIES, type Family } from '#classify/rules/index.ts';
import type { Rule } from '#classify/define-rule.ts';

/** The families of rules in the order of the rules page. */
const FAMILY_TEXT: Record<Family, { title: string; about: string }> = {
  verbs: {
    title: 'What the verb says',
    about: 'These look at the verb of the name and at the one that opens the description, whatever they act upon.',
  },
  destroys: {
    title: 'What is lost',
    about: 'Deleting, overwriting and clearing, and what shows that nothing is lost for good.',
  },
  programs: {
    title: 'Code, commands and queries',
    about: 'A program of the caller does what it says. Some are confined, some only read.',
  },
  runs: {
    title: 'What is made to run',
    about: 'Jobs, machines, deployments, devices and models act beyond a stored record.',
  },
  screens: {
    title: 'Browsers and screens',
    about: 'A click does whatever the thing clicked does.',
  },
  messages: { title: 'Messages to people', about: 'What is sent or posted cannot be taken back.' },
  money: { title: 'Money', about: 'Payments, orders and what commits someone to pay.' },
  secrets: {
    title: 'Secrets and permissions',
    about: 'Keys and roles decide what everybody else can do.',
  },
  web: {
    title: 'Addresses and the open web',
    about: 'Where the caller chooses the address, or what comes back is written by anyone.',
  },
  files: { title: 'Files on disk', about: 'A file written is a change on disk.' },
  records: { title: 'Records', about: 'What is kept as an entry somewhere: comments, memories, drafts, hours.' },
  modes: {
    title: 'What a choice of action offers',
    about: 'A tool with several modes counts as its most consequential one.',
  },
  reads: {
    title: 'What only comes back',
    about: 'Previews, checks, renderings and queries that cannot change anything.',
  },
  sessions: {
    title: "The caller's own session",
    about: 'Choosing a context, signing out, pings, and help about the server itself.',
  },
  hints: {
    title: 'What the author annotates, and what counts for nothing',
    about:
      'Annotations are claims: they can raise a verdict, and against other evidence they never lower one. Two more stand for the words whose weight was learned, and for text that tries to steer the verdict.',
  },
};

const RAILS = {
  title: 'Guard rails',
  about:
    'Facts that nothing else outvotes. Most raise a verdict to a floor; the last two make it unsure, so that a person is asked.',
};

const families = Object.keys(FAMILY_TEXT) as Family[];

/** Every rule that has a page: guard rails and those whose weight is learned. */
export const everyRule: readonly Rule[] = [...guardRails, ...Object.values(FAMILIES).flat()];

/** The family of a rule, by its title. */
export function familyTitle(id: string): string {
  if (guardRails.some((rail) => rail.id === id)) return RAILS.title;
  const family = families.find((one) => rulesOf(one).some((rule) => rule.id === id));
  return family ? FAMILY_TEXT[family].title : '';
}

/** The families with their rules. */
export function familiesOfRules(): { title: string; about: string; rules: readonly Rule[] }[] {
  return [
    { ...RAILS, rules: guardRails },
    ...families.map((family) => ({ ...FAMILY_TEXT[family], rules: rulesOf(family) })),
  ];
}

function rulesOf(family: Family): readonly Rule[] {
  return FAMILIES[family];
}
