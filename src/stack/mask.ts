const MASK = '••••••';

type Place = 'anywhere' | 'secrets' | 'tools';

// `--token x`, also as two items of a list that was cut off.
const OPTION = /(--?[\w-]{0,40}(?:token|secret|pass|pwd|key|auth)[\w-]{0,40}["']?\s*[=,\s]\s*["']?)([^\s"',]+)/gi;

/** A text that cannot be read, with the values of whatever has the name of a secret or a variable replaced too. */
export function maskBroken(text: string): string {
  return maskText(text.replace(OPTION, (_, option: string, value: string) => option + hidden(value))).replace(
    /(["']?)([\w.-]{1,100})\1([^\S\n]*[:=][^\S\n]*)(?:"[^"\n]*"?|'[^'\n]*'?|[^\s"'{}[\],]+)/g,
    (whole, quote: string, name: string, sign: string) =>
      isSecretName(name) || /^[A-Z][A-Z0-9_]+$/.test(name) ? `${quote}${name}${quote}${sign}"${MASK}"` : whole,
  );
}

/** A document in which environment, headers and whatever has the name or form of a secret are replaced. */
export function maskDocument(raw: unknown): unknown {
  return masked(raw, '', Array.isArray(raw) ? 'tools' : 'anywhere');
}

const SECRET_WORD =
  /token|secret|pass(?:w|phrase|code|$)|pwd|api.?key|access.?key|private.?key|credential|authori[sz]ation|cookie|bearer|dsn|connection.?string|(?:^|[_-])(?:key|pat|auth)$/i;

// `smitheryKey` as well as `smithery_key`.
function isSecretName(name: string) {
  return SECRET_WORD.test(name) || /[a-z]Key$/.test(name) || name === '-k';
}

// Long, of letters and digits, and neither a path, a package nor an address.
function looksRandom(word: string) {
  return !/[./@]/.test(word) && /\d/.test(word) && /[A-Za-z]/.test(word);
}

// What only names a secret: `${input:token}`, `$TOKEN`, `{env:TOKEN}`.
const PLACEHOLDER = /^(?:Bearer )?(?:\$\{[^}]*\}|\$[A-Z_]\w*|\{(?:env|file):[^}]*\}|<[^>]*>)$/;

function hidden(value: string) {
  return value === '' || PLACEHOLDER.test(value) ? value : MASK;
}

// Password and user, each value of the query, and steps of the path that look drawn by lot.
function maskAddress(address: string): string {
  return address
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/\s]+@/i, `$1${MASK}@`)
    .replace(/([?&#][^=&#\s]*=)([^&#\s]+)/g, (_, name: string, value: string) => name + hidden(value))
    .replace(/\/(?=[^/?#\s]*\d)[\w~-]{12,}(?=$|[/?#])/g, `/${MASK}`);
}

const KNOWN_FORMS =
  /\b(?:sk|pk|rk|ghp|gho|ghu|ghs|github_pat|glpat|xox[a-z]|sbp|tvly|pcsk|ntn|secret|hf|npm|pypi|dop|AKIA|ASIA|AIza|eyJ|BSA|pat)[-_]?[A-Za-z0-9_.~+/=-]{12,}/g;
const WORD = /[\w+=.@/-]{24,}/g;

// A text with everything that has the form of a secret replaced.
function maskText(text: string): string {
  return text
    .replace(/[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>\\]{1,4000}/gi, maskAddress)
    .replace(/(\bBearer\s+)([^\s"'$<{•]+)/gi, `$1${MASK}`)
    .replace(KNOWN_FORMS, MASK)
    .replace(WORD, (word) => (looksRandom(word) ? MASK : word));
}

const ASSIGNED = /([\w-]{0,40}(?:token|secret|passw(?:or)?d|pwd|api[_-]?key)[\w-]{0,40}(?:=|:\s*|\s+))([^\s;"'&]+)/gi;

function maskAssigned(text: string): string {
  return text.replace(ASSIGNED, (_, name: string, value: string) => name + hidden(value));
}

// `--token=…`, the value that follows `--token`, and a variable handed to a container.
function maskInput(input: string, before: unknown): string {
  const named = typeof before === 'string' && /^--?[\w-]+$/.test(before) ? before : '';
  if (isSecretName(named) && !input.startsWith('-')) return hidden(input);
  // A document as an argument.
  if (/^\s*[{[]/.test(input)) return maskBroken(input);
  const [, name, value] = /^((?:--env=)?[\w-]+[=:]\s*)(.+)$/s.exec(input) ?? [];
  if (name === undefined || value === undefined) return maskText(maskAssigned(input));
  const secret =
    isSecretName(name.replace(/[=:]\s*$/, '')) || /^--env=./.test(name) || /^(?:-e|--env|-H|--header)$/.test(named);
  return secret ? name + hidden(value) : maskText(maskAssigned(input));
}

const SECRET_PLACE = /^(?:env|env_?vars|environment|headers|http_headers|requestInit|secrets)$/i;

// A server may be called `tools`; a list of them is no server.
function placeOf(key: string, value: unknown, place: Place): Place {
  if (key === 'tools' && Array.isArray(value)) return 'tools';
  return SECRET_PLACE.test(key) ? 'secrets' : place;
}

function maskValue(value: string, key: string, place: Place): string {
  if (place === 'secrets') return hidden(value);
  if (place === 'anywhere' && isSecretName(key)) return hidden(value);
  return key === 'command' ? maskText(maskAssigned(value)) : maskText(value);
}

function masked(value: unknown, key: string, place: Place): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown, position) =>
      typeof item === 'string' && place === 'anywhere' ? maskInput(item, value[position - 1]) : masked(item, '', place),
    );
  if (typeof value === 'object' && value !== null) {
    const asked = 'password' in value && value.password === true;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        masked(inner, name, asked && name === 'default' ? 'secrets' : placeOf(name, inner, place)),
      ]),
    );
  }
  if (typeof value === 'string') return maskValue(value, key, place);
  return place === 'secrets' && typeof value === 'number' ? MASK : value;
}
