/** The site's name, as it appears in titles and in the header. */
export const SITE_NAME = 'Toolrisk';

/** Where corrections are suggested: the form for a new issue of the public repository. The only place that names it. */
export const CORRECTIONS = 'https://github.com/toolrisk/toolrisk/issues/new';

const endpoint = (address: string | undefined): string | undefined => {
  if (!address) return undefined;
  if (/^https?:\/\/[^\s;,'"]+$/.test(address) && URL.canParse(address)) return address;
  throw new Error(
    `TOOLRISK_CONTACT: "${address}" is no address to post to. Give one like https://forms.example/message.`,
  );
};

/**
 * Where the contact form posts its fields, from the environment of the build. Without it the page links to the issues.
 * It answers 2xx, allows this origin (CORS), and throws away what has `website` filled in.
 */
export const CONTACT_ENDPOINT = endpoint(process.env['TOOLRISK_CONTACT']);

/** A prefilled issue on one verdict. Page is the path on this site. */
export const correctionLink = (title: string, page: string): string => {
  const body = `${page}\n\nWhat should it say, and what shows it?\n`;
  return `${CORRECTIONS}?${new URLSearchParams({ title: title.toWellFormed(), body })}`;
};
