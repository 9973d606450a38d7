import fc from 'fast-check';

/** Pieces that break readers of text: markup, escapes, directions, letters that grow when they are folded, words of ours. */
const PIECES = [
  ...['ギフト券', 'アマゾン', 'amazon', '買取', '換金率95％', '口座番号', 'gift card', 'ｷﾞﾌﾄ', 'ギ・フ・ト', 'a.m.a.z.o.n', '売ります'],
  ...['\0', '\u200b', '\u202e', '\u2066', '\ufeff', '\u0301', '゛', '\ufdfa', '㌀', '\ud800', '\udc00', '\u{1f170}', 'İ', 'ß', '\u1100\u1161'],
  ...['<', '>', '</p>', '<!--', '-->', '<script>', '<template shadowrootmode="closed">', '<svg>', '<select>', '&#0;', '&amp;', '"', "'", '<input '],
  ...['%', '%25', '25', '%E3%81', '://', 'https://', '@', '?', '#', '..', '||', '^', '$', '*', '\\', '[', ']', '{', '}', ':', ',', '-', '\n', '\r', '\t', ' '],
  ...['0', '9', '１', '1e999', 'null', '__proto__', 'constructor'],
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })), maxLength: 60 }),
  // One piece over and over finds what grows faster than its input.
  fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 2000 })).map(([one, other, times]) => (one + other).repeat(times)),
);

/** A text in which something was cut out, put in or repeated. */
export function edited(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 400 }), put: fc.oneof(fc.constant(''), anyText), again: fc.boolean() });
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 6 })).map(([text, edits]) =>
    edits.reduce((before, { at, length, put, again }) => {
      const start = at % (before.length + 1);
      return before.slice(0, start) + put + before.slice(again ? start : start + length);
    }, text),
  );
}

/** Numbers at the edge of what is allowed somewhere: a count, a year, a clock's last moment. */
const EDGES = [0, 1, -1, 0.5, 1e9, 2 ** 31, 8.64e15, Number.MAX_SAFE_INTEGER, 1e308];

/** Data in which some parts were replaced, emptied or taken away. */
export function damaged<T>(values: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const damage = fc.record({
    where: fc.array(fc.nat(), { maxLength: 7 }),
    put: fc.oneof(fc.constant(undefined), fc.constantFrom(...EDGES), fc.jsonValue({ maxDepth: 2 }), anyText),
  });
  return fc
    .tuple(values, fc.array(damage, { maxLength: 4 }))
    .map(([value, all]) => all.reduce((whole: unknown, { where, put }) => replaced(whole, where, put), value));
}

/** As it comes back from storage or a message: -0 is 0 there, and what is not there is null. */
export function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null');
}

function replaced(value: unknown, [step, ...rest]: readonly number[], put: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return put;
  const part = replaced((value as Record<string, unknown>)[key], rest, put);
  if (Array.isArray(value)) return part === undefined ? value.toSpliced(Number(key), 1) : value.with(Number(key), part);
  const { [key]: _, ...others } = value as Record<string, unknown>;
  return part === undefined ? others : { ...others, [key]: part };
}
