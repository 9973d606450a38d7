import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TracedText } from '../../src/domain/traced-text.ts';

const raws = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'B', ' ', 'İ', 'ﾞ', 'カ', '𝒂'), maxLength: 30 });
const edits = fc.array(fc.record({ pattern: fc.constantFrom(/a/g, /b+/g, /[ab]c/g, /\s+/g, /カﾞ?/g, /./gu), by: fc.string({ maxLength: 3 }) }), {
  maxLength: 5,
});

function edited(raw: string, changes: readonly { pattern: RegExp; by: string }[]): TracedText {
  return changes.reduce((text, { pattern, by }) => text.replace(pattern, () => by), TracedText.from(raw));
}

test('an edited text still says where the page has the word', () => {
  const text = TracedText.from('see g-i-f-t here').replace(/-/g, () => '');
  const start = text.text.indexOf('gift');
  expect(text.raw.slice(text.origin(start), text.origin(start + 'gift'.length))).toBe('g-i-f-t');
});

test('a letter that became several leads back to the one letter', () => {
  const text = TracedText.from('a㌘b').replace(/㌘/g, () => 'グラム');
  expect([1, 2, 3].map((index) => text.origin(index))).toEqual([1, 1, 1]);
  expect(text.origin(text.text.indexOf('b'))).toBe(2);
});

describe('after any edits', () => {
  test('the way back stays in order and inside the raw text, and the end leads to the end', () => {
    fc.assert(
      fc.property(raws, edits, (raw, changes) => {
        const text = edited(raw, changes);
        const origins = Array.from({ length: text.text.length + 1 }, (_, index) => text.origin(index));
        expect(text.raw).toBe(raw);
        expect(origins).toEqual(origins.toSorted((a, b) => a - b));
        expect(origins.every((origin) => origin >= 0 && origin <= raw.length)).toBe(true);
        expect(origins.at(-1)).toBe(raw.length);
      }),
    );
  });

  test('a character that no edit touched leads back to itself', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        const text = edited(raw, [
          { pattern: /b/g, by: '' },
          { pattern: / +/g, by: '__' },
          { pattern: /c/g, by: '' },
        ]);
        for (const [index, letter] of [...text.text].map((letter, at, all) => [all.slice(0, at).join('').length, letter] as const)) {
          if (letter !== '_') expect(raw.startsWith(letter, text.origin(index))).toBe(true);
        }
      }),
    );
  });
});

test('texts that are joined lead back as each did alone', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(raws, edits), { minLength: 1, maxLength: 5 }), (all) => {
      const parts = all.map(([raw, changes]) => edited(raw, changes));
      const joined = TracedText.join(parts);
      expect(joined.text).toBe(parts.map(({ text }) => text).join(''));
      expect(joined.raw).toBe(parts.map(({ raw }) => raw).join(''));
      let [length, rawLength] = [0, 0];
      for (const { text, raw, origin } of parts) {
        for (let index = 0; index < text.length; index += 1) expect(joined.origin(length + index)).toBe(rawLength + origin(index));
        [length, rawLength] = [length + text.length, rawLength + raw.length];
      }
      expect(joined.origin(length)).toBe(rawLength);
    }),
  );
});

test('lower case moves nothing, even for letters whose lower case is longer', () => {
  const text = TracedText.from('İAKİB').lowerCase();
  expect(text.text).toBe('İakİb');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const { text } = TracedText.from(raw).lowerCase();
      expect(text).toHaveLength(raw.length);
    }),
  );
});

test('an edit that changes nothing costs nothing', () => {
  const text = TracedText.from('abc');
  expect(text.replace(/x/g, () => 'y')).toBe(text);
  expect(text.replace(/[a-z]/g, (letter) => letter)).toBe(text);
});
