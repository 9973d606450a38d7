import fc from 'fast-check';

const label = fc.oneof(
  fc.constantFrom(
    'shop',
    'www',
    'example',
    'co',
    'jp',
    'com',
    'github',
    'io',
    'amazon',
    'xn--ock9bub',
    'ギフト',
    'Ａ',
    'ß',
    '1',
    '0x7f',
    '-',
    '_dmarc',
    'a--b',
  ),
  fc.string({ maxLength: 8 }),
);
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));
const around = [
  ['', ''],
  ['.', ''],
  ['*.', ' # why'],
  ['0.0.0.0 ', ' www.shop.example'],
  ['::1\t', ''],
  ['||', '^'],
  ['@@||', '^$document'],
  ['||', '^$third-party'],
  ['*://*.', '/*'],
  ['@*://', '/*'],
  ['https://', '/buy?now'],
  ['/', '/'],
  ['', '##.banner'],
] as const;

/** Lines as lists have them, nearly have them, and do not. */
export const anyLine: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...around), name).map(([[before, after], host]) => `${before}${host}${after}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'|^$@*/.:#! []x1'), maxLength: 60 }) },
);
