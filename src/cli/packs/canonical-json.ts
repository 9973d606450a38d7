const HALF_A_PAIR = /\p{Surrogate}/u;

/**
 * The one way to write a value as JSON, by RFC 8785 (JSON Canonicalization Scheme): no white space, keys in the order of their
 * UTF-16 code units, numbers and strings as `JSON.stringify` writes them. Throws for what JSON cannot hold: `undefined` in a
 * list, functions, numbers that are not finite, half a surrogate pair. Keys without a value are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${entriesOf(value).join(',')}}`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} is no number of JSON`);
  if (typeof value === 'string' && HALF_A_PAIR.test(value)) throw new Error('half a surrogate pair in a text');
  const text = JSON.stringify(value);
  if (text === undefined) throw new Error(`JSON cannot hold ${typeof value}`);
  return text;
}

function entriesOf(value: object): string[] {
  return Object.entries(value)
    .filter(([, inside]) => inside !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inside]) => `${canonicalJson(key)}:${canonicalJson(inside)}`);
}
