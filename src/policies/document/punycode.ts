const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const ASCII = 0x80;

/** A text in Punycode (RFC 3492), without the prefix `xn--` and without any change of case. */
export function punycode(text: string): string {
  const points = [...text].map((character) => character.codePointAt(0) as number);
  const basic = points.filter((point) => point < ASCII);
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? '-' : '');
  let [limit, delta, bias, handled] = [ASCII, 0, 72, basic.length];
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= limit));
    delta += (next - limit) * (handled + 1);
    limit = next;
    for (const point of points) {
      if (point < limit) delta++;
      if (point !== limit) continue;
      output += digits(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    limit++;
  }
  return output;
}

// A number of variable length, the lowest digit first.
function digits(number: number, bias: number): string {
  let [rest, text] = [number, ''];
  for (let weight = BASE; ; weight += BASE) {
    const threshold = Math.min(Math.max(weight - bias, LEAST), MOST);
    if (rest < threshold) return text + digit(rest);
    text += digit(((rest - threshold) % (BASE - threshold)) + threshold);
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function digit(value: number) {
  return 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(value);
}

function adapted(delta: number, points: number, first: boolean): number {
  let [rest, weight] = [Math.floor(delta / (first ? DAMP : 2)), 0];
  rest += Math.floor(rest / points);
  for (; rest > Math.floor(((BASE - LEAST) * MOST) / 2); weight += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return weight + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}
