import { describe, expect, test } from 'vitest';
import { PageText } from '../../src/domain/page-text.ts';

function textOf(...lines: readonly string[]): PageText {
  const text = new PageText(1_000);
  for (const line of lines) {
    text.add(line);
    text.endLine();
  }
  return text;
}

test('spaces are one, and none begins a line', () => {
  const text = new PageText(100);
  for (const part of [' a', ' \n ', ' b ', ' c']) text.add(part);
  text.endLine();
  text.endLine();
  text.add(' d');
  expect(text.toString()).toBe('a b c\nd');
});

test('no more is taken in than there is room for', () => {
  const text = new PageText(3);
  text.add('ab');
  expect(text.isFull).toBe(false);
  text.add('cd');
  expect([text.toString(), text.isFull]).toEqual(['abc', true]);
});

describe('parts of a text', () => {
  test('a stretch of it is without the spaces around', () => {
    expect(textOf('ab cd ef').slice({ start: 2, end: 6 })).toBe('cd');
  });

  test('what is quoted is left out, also where quotations lie in one another or were found in another order', () => {
    const quoted = [
      { start: 9, end: 12 },
      { start: 3, end: 8 },
      { start: 4, end: 5 },
    ];
    expect(textOf('ab(12345)(78)yz').without(quoted)).toBe('ab(\n)\n)yz\n');
    expect(textOf('ab').without([])).toBe('ab\n');
  });

  test('the line before a place is the last that says something, and no longer than asked for', () => {
    const text = textOf('first', 'second');
    expect([text.lineBefore(text.length, 100), text.lineBefore(6, 100), text.lineBefore(text.length, 4)]).toEqual(['second', 'first', 'ond']);
  });

  test('its first lines are the short ones that say something the title does not', () => {
    expect(textOf('a', '12345', ' ', 'title ', '1234', 'b', 'c').topLines(3, 4, 'title')).toBe('a\n1234\nb');
    expect(textOf('1234', 'title ').topLines(3, 10, 'title')).toBe('1234');
    expect(textOf('\u00a0', '1234').topLines(1, 10, 'title')).toBe('1234');
  });
});
