import { guidePath } from '#paths.ts';

/** The site's name, as it appears in titles and in the header. */
export const SITE_NAME = 'Toolrisk';

/**
 * Where the contact form posts its fields, from the environment of the build. Without it the page has no form.
 * It answers 2xx, allows this origin (CORS), and throws away what has `website` filled in.
 */
export const CONTACT_ENDPOINT = addressFrom('TOOLRISK_CONTACT', 'https://forms.example/message');

const REPOSITORY = addressFrom('TOOLRISK_REPOSITORY', 'https://forge.example/owner/name');

/** The form for a new issue of the public repository, where the build names one. */
export const ISSUES = REPOSITORY && `${REPOSITORY.replace(/\/+$/, '')}/issues/new`;

/** Where corrections are suggested: an issue, or what to do where this copy of the site has no repository. */
export const CORRECTIONS = ISSUES ?? guidePath('correct-a-verdict');

/** A prefilled issue on one verdict. Page is the path on this site. */
export function correctionLink(title: string, page: string): string {
  if (!ISSUES) return CORRECTIONS;
  const body = `${page}\n\nWhat should it say, and what shows it?\n`;
  return `${ISSUES}?${new URLSearchParams({ title: title.toWellFormed(), body })}`;
}

function addressFrom(variable: string, example: string): string | undefined {
  const address = process.env[variable];
  if (!address) return undefined;
  if (/^https?:\/\/[^\s;,'"]+$/.test(address) && URL.canParse(address)) return address;
  throw new Error(`${variable}: "${address}" is no address of the web. Give one like ${example}.`);
}
