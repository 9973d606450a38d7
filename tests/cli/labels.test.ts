import { expect, test } from 'vitest';
import { kindOf, labelNamed, labelOfKind } from '../../src/cli/labels.ts';

test.each([
  ['buyback', 'marketplace-top', 'code-trade'],
  ['buyback', 'en-p2p-offers', 'code-trade'],
  ['buyback', 'vendor-top', 'code-buyback'],
  ['promo', 'ranking', 'buyback-promo'],
  ['amazon_official', 'balance', 'amazon-redeem'],
  ['amazon_official', 'checkout', 'amazon-checkout'],
  ['amazon_official', 'something else', null],
  ['hard_negative', 'blog', 'none'],
])('a page labelled %s and described as %s is %s', (label, described, kind) => {
  expect(kindOf(labelNamed(label), described)).toBe(kind);
});

test('a page of our own has exactly the level it names', () => {
  expect(labelOfKind('fake-redeem', 'danger')).toEqual({ group: 'bad', levels: { min: 'danger', max: 'danger' }, kinds: ['fake-redeem'] });
  expect(labelOfKind('amazon-reload', 'notice').group).toBe('official');
  expect(labelOfKind('none', 'none').group).toBe('lookalike');
});

test('a label nobody knows is right at any level and concerns no bar', () => {
  expect(labelNamed('toString')).toMatchObject({ group: 'other', levels: { min: 'none', max: 'danger' } });
});
