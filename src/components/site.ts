/** The site's name, as it appears in titles and in the header. */
export const SITE_NAME = 'Toolrisk';

/** Where corrections are suggested: the form for a new issue of the public repository. The only place that names it. */
export const CORRECTIONS = 'https://github.com/toolrisk/toolrisk/issues/new';

/** A prefilled issue on one verdict. Page is the path on this site. */
export const correctionLink = (title: string, page: string): string => {
  const body = `Page: ${page}\n\nWhat should it say?\n\nWhich words of the definition, or which behaviour, show it?\n`;
  return `${CORRECTIONS}?${new URLSearchParams({ title: title.toWellFormed(), body })}`;
};
