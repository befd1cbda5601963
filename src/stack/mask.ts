const MASK = '••••••';

const SECRET_NAME =
  /token|secret|passw|pwd|api.?key|access.?key|private.?key|credential|authori[sz]ation|cookie|bearer|dsn|connection.?string|(?:^|[_-])(?:key|pat|auth)$/i;
const SECRET_PLACE = /^(?:env|environment|headers|http_headers|requestInit)$/i;
// What only names a secret: `${input:token}`, `$TOKEN`, `{env:TOKEN}`.
const PLACEHOLDER = /^(?:Bearer )?(?:\$\{[^}]*\}|\$[A-Z_]\w*|\{(?:env|file):[^}]*\}|<[^>]*>)$/;
const KNOWN_FORMS =
  /\b(?:sk|pk|rk|ghp|gho|ghu|ghs|github_pat|glpat|xox[a-z]|sbp|tvly|pcsk|ntn|secret|hf|npm|pypi|dop|AKIA|ASIA|AIza|eyJ|BSA|pat)[-_]?[A-Za-z0-9_.~+/=-]{12,}/g;
const RANDOM = /(?<![\w/@.-])(?=[\w+=-]*\d)(?=[\w+=-]*[A-Za-z])[\w+=-]{24,}(?![\w/@.-])/g;

const hidden = (value: string) => (value === '' || PLACEHOLDER.test(value) ? value : MASK);

// Password and user, each value of the query, and steps of the path that look drawn by lot.
const maskAddress = (address: string): string =>
  address
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@\s]+@/i, `$1${MASK}@`)
    .replace(/([?&#][^=&#\s]*=)([^&#\s]+)/g, (_, name: string, value: string) => name + hidden(value))
    .replace(/\/(?=[^/?#\s]*\d)[\w~-]{16,}(?=$|[/?#])/g, `/${MASK}`);

/** A text with everything that has the form of a secret replaced. */
export const maskText = (text: string): string =>
  text
    .replace(/[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>\\]{1,4000}/gi, maskAddress)
    .replace(/(\bBearer\s+)([^\s"'$<{•]+)/gi, `$1${MASK}`)
    .replace(KNOWN_FORMS, MASK)
    .replace(RANDOM, MASK);

/** A text that cannot be read, with the values of whatever has the name of a secret or a variable replaced too. */
export const maskBroken = (text: string): string =>
  maskText(text).replace(
    /(["']?)([\w.-]{1,100})\1(\s*[:=]\s*)(?:"[^"\n]*"?|'[^'\n]*'?)/g,
    (whole, quote: string, name: string, sign: string) =>
      SECRET_NAME.test(name) || /^[A-Z][A-Z0-9_]+$/.test(name) ? `${quote}${name}${quote}${sign}"${MASK}"` : whole,
  );

// `--token=…`, and the value that follows `--token`.
const maskInputs = (inputs: unknown[]): unknown[] =>
  inputs.map((input, position) => {
    if (typeof input !== 'string') return masked(input, '');
    const before = inputs[position - 1];
    if (typeof before === 'string' && /^--?[\w-]+$/.test(before) && SECRET_NAME.test(before) && !input.startsWith('-'))
      return hidden(input);
    const [, name, value] = /^([\w-]+[=:]\s*)(.+)$/s.exec(input) ?? [];
    if (name !== undefined && SECRET_NAME.test(name.replace(/[=:]\s*$/, ''))) return name + hidden(value ?? '');
    // A variable handed to a container.
    return typeof before === 'string' && /^(?:-e|--env)$/.test(before) && name
      ? name + hidden(value ?? '')
      : maskText(input);
  });

const masked = (value: unknown, key: string, inPlace = false): unknown => {
  if (Array.isArray(value)) return inPlace ? value.map(() => MASK) : maskInputs(value);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, masked(inner, name, inPlace || SECRET_PLACE.test(name))]),
    );
  if (typeof value === 'string') return inPlace || SECRET_NAME.test(key) ? hidden(value) : maskText(value);
  return inPlace && typeof value === 'number' ? MASK : value;
};

/** A configuration in which environment, headers and whatever has the name or form of a secret are replaced. */
export const maskConfiguration = (raw: unknown): unknown => masked(raw, '');
