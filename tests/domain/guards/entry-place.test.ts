import { expect, test } from 'vitest';
import { isOtherBrands, placeKind } from '../../../src/domain/guards/entry-place.ts';

test.each([
  ['mail.google.com', '', 'message'],
  ['discord.com', '', 'message'],
  ['x.com', '', 'message'],
  ['shop.example', 'メッセージを入力', 'message'],
  ['shop.example', 'Reply', 'message'],
  ['shop.example', 'お名前', 'other'],
  ['www.example.com', '', 'other'],
] as const)('%s with "%s" is %s', (host, label, kind) => {
  expect(placeKind({ isFlagged: false, host, label })).toBe(kind);
});

test('a page that was warned about is a trade, whatever its field is called', () => {
  expect(placeKind({ isFlagged: true, host: 'mail.google.com', label: 'Reply' })).toBe('trade');
});

test.each([
  ['store.steampowered.com', true],
  ['play.google.com', true],
  ['www.google.com', false],
  ['store.steampowered.com.example', false],
  ['kaitori.example', false],
] as const)('%s is another brand’s own: %s', (host, isTheirs) => {
  expect(isOtherBrands(host)).toBe(isTheirs);
});
