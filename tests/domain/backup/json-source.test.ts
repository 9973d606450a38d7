import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonSyntaxError, partAt, readJson } from '../../../src/domain/backup/json-source.ts';

function outcome(read: () => unknown): string {
  try {
    return JSON.stringify(read());
  } catch {
    return 'refused';
  }
}

function wrongLine(text: string): number | null {
  try {
    readJson(text);
    return null;
  } catch (error) {
    return error instanceof JsonSyntaxError ? error.line : null;
  }
}

describe('JSON with lines', () => {
  test('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('is refused exactly where JSON.parse refuses it, however it was damaged', () => {
    const damage = fc.record({
      at: fc.nat(200),
      cut: fc.nat(3),
      put: fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '\n', '0', '-', 'e', 'nul', '\t', '\u00a0', '#'),
    });
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), damage, (value, { at, cut, put }) => {
        const text = JSON.stringify(value, null, 1);
        const damaged = text.slice(0, at) + put + text.slice(at + cut);
        expect(outcome(() => readJson(damaged).value)).toBe(outcome(() => JSON.parse(damaged)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('knows the line of each part, and of what is around a part that is missing', () => {
    const source = readJson('{\n  "list": [\n    { "a": 1 },\n    { "b": "\\n" }\n  ],\r\n  "last": null\n}');
    expect(partAt(source, ['list', 0, 'a']).part.line).toBe(3);
    expect(partAt(source, ['list', 1]).part.line).toBe(4);
    expect(partAt(source, ['last']).part.line).toBe(6);
    expect(partAt(source, ['list', 1, 'a'])).toMatchObject({ part: { line: 4 }, isThere: false });
  });

  test.each([
    ['an empty file', '', 1],
    ['a comma too many', '{\n"a": 1,\n}', 3],
    ['a quote that is never closed', '[\n"abc\n]', 2],
    ['something behind the end', '{}\n\n{}', 3],
    ['a page', '<!doctype html>', 1],
    ['a file without end', '[\n[\n[', 3],
  ])('names the line of %s', (_, text, line) => {
    expect(wrongLine(text)).toBe(line);
  });

  test('a key that would reach the prototype stays a key', () => {
    const { value } = readJson('{"__proto__": {"history": "on"}}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect((value as { history?: string }).history).toBeUndefined();
  });

  test('nesting without end and very long texts are no danger', () => {
    expect(wrongLine('['.repeat(900_000))).toBe(1);
    expect(readJson(`"${'あ"'.replace('"', '\\"').repeat(300_000)}"`).value).toHaveLength(600_000);
  });
});
