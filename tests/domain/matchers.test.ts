import { describe, expect, test } from 'vitest';
import { ConditionSchema } from '../../src/domain/condition.ts';
import { excerpt } from '../../src/domain/evidence.ts';
import { compile } from '../../src/domain/matchers.ts';
import { pageAddress } from '../../src/domain/page-view.ts';
import type { WrittenCondition } from '../support/rules.ts';
import { viewOf } from '../support/views.ts';

/** What the condition fires on, as it is shown to the person; `null` when it does not. */
function seen(condition: WrittenCondition, html: string, url = 'https://shop.example/'): string | null {
  const evidence = compile(ConditionSchema.parse(condition), { sell: ['買取', '換金'] })(viewOf(html, pageAddress(url) ?? undefined));
  return evidence && excerpt(evidence);
}

type Case = [string, WrittenCondition, string, boolean];

test('conditions that share a word list each search from the beginning', () => {
  const lists = { sell: ['買取'] };
  const view = viewOf('<p>高価な買取のギフト券');
  for (const condition of [
    { type: 'words', any: ['{sell}'] },
    { type: 'near', any: ['{sell}'], to: ['ギフト券'], within: 10 },
  ])
    expect(compile(ConditionSchema.parse(condition), lists)(view)).not.toBeNull();
});

describe('words', () => {
  const cases: Case[] = [
    ['anywhere on the page', { type: 'words', any: ['買取'] }, '<p>高価買取', true],
    ['from a word list', { type: 'words', any: ['高価{sell}'] }, '<p>高価換金', true],
    ['in the zone that was asked for', { type: 'words', in: 'headings', any: ['買取'] }, '<h2>買取</h2><p>x', true],
    ['but not in another zone', { type: 'words', in: 'headings', any: ['買取'] }, '<h2>x</h2><p>買取', false],
    ['as often as was asked for', { type: 'words', any: ['買取'], times: 3 }, '<p>買取、買取、買取', true],
    ['but not when they are too few', { type: 'words', any: ['買取'], times: 3 }, '<p>買取、買取', false],
    ['in disguise', { type: 'words', any: ['ギフト券'] }, '<p>ｷﾞﾌ\u200bﾄ劵', true],
  ];
  test.each(cases)('%s', (_, condition, html, fires) => {
    expect(seen(condition, html) !== null).toBe(fires);
  });
});

describe('near', () => {
  const near: WrittenCondition = { type: 'near', any: ['ギフト券'], to: ['買取'], within: 10 };
  const cases: Case[] = [
    ['one after the other', near, '<p>ギフト券を高価買取', true],
    ['in the other order', near, '<p>買取はギフト券', true],
    ['too far from each other', near, `<p>ギフト券${'の'.repeat(30)}買取`, false],
    ['one without the other', near, '<p>ギフト券を贈る', false],
    ['at the second place where the word stands', near, `<p>ギフト券${'の'.repeat(30)}ギフト券買取`, true],
    ['within a zone', { ...near, in: 'actions' }, '<p>ギフト券買取</p><button>ギフト券</button>', false],
  ];
  test.each(cases)('%s', (_, condition, html, fires) => {
    expect(seen(condition, html) !== null).toBe(fires);
  });
});

describe('near, at the edge of its reach', () => {
  // Bug: the page is cut after `within` characters, so the other words must end there, not begin: what stands next to it is missed.
  test('the distance is what stands between the two', () => {
    expect(seen({ type: 'near', any: ['ギフト券'], to: ['買取'], within: 2 }, '<p>ギフト券を買取')).not.toBeNull();
  });

  // Bug: the other pattern is matched against the piece cut out, so it cannot look at what comes after or before it.
  test.each([
    ['買取(?!不可)', 'ギフト券はどれも買取不可', 6],
    ['(?<!高)価買取', '高価買取のギフト券', 4],
  ])('a pattern may look at what stands around it: %s', (to, text, within) => {
    expect(seen({ type: 'near', any: ['ギフト券'], to: [to], within }, `<p>${text}`)).toBeNull();
  });
});

describe('rate', () => {
  const rate: WrittenCondition = { type: 'rate', of: ['買取率', 'ギフト券'], from: 80, to: 97, within: 20 };
  const cases: Case[] = [
    ['within the bounds', rate, '<p>買取率は92％', true],
    ['before its words', rate, '<p>９割でギフト券を買います', true],
    ['on the bounds', rate, '<p>買取率 80%', true],
    ['on the upper one', rate, '<p>買取率 97%', true],
    ['below them', rate, '<p>買取率 79.9%', false],
    ['above them', rate, '<p>買取率 98%', false],
    ['of something else', rate, '<p>買取率は後日。</p><p>アンケートでは八人に一人が知らないと答え、知っている人の92%', false],
    ['the second rate counts when the first is of something else', rate, `<p>92%の人が満足${'。'.repeat(30)}買取率90%`, true],
  ];
  test.each(cases)('%s', (_, condition, html, fires) => {
    expect(seen(condition, html) !== null).toBe(fires);
  });
});

describe('what is shown', () => {
  const [sell, card]: WrittenCondition[] = [
    { type: 'words', any: ['買取'] },
    { type: 'words', any: ['ギフト券'] },
  ];

  test('of several conditions it is the first with something to show', () => {
    const absent: WrittenCondition = { type: 'not', of: { type: 'words', any: ['古本'] } };
    if (!sell || !card) throw new Error('no conditions');
    expect(seen({ type: 'all', of: [absent, sell, card] }, '<p>買取<p>ギフト券')).toBe('買取');
    expect(seen({ type: 'all', of: [{ type: 'address', host: ['shop'] }, sell] }, '<p>買取')).toBe('shop.example');
    expect(seen({ type: 'all', of: [absent] }, '<p>x')).toBe('');
    expect(seen({ type: 'any', of: [card, sell] }, '<p>買取')).toBe('買取');
  });

  test('of a form it is what its fields are called', () => {
    const form = '<form><label>銀行口座<input name="bank"></label><label>番号<input name="code"></label></form>';
    expect(seen({ type: 'form', fields: [{ label: ['番号'] }, { label: ['口座'] }] }, form)).toBe('番号 / 銀行口座');
    expect(seen({ type: 'form', fields: [{ named: ['^code'] }, { named: ['iban'] }] }, form)).toBeNull();
  });
});

describe('field', () => {
  const input = '<form><label>ギフト券番号<input name="code1" type="tel"></label></form>';
  const cases: Case[] = [
    ['by its label', { type: 'field', field: { label: ['ギフト券.?番号'] } }, input, true],
    ['by its name', { type: 'field', field: { named: ['^code'] } }, input, true],
    ['by its kind', { type: 'field', field: { types: ['text', 'tel'] } }, input, true],
    ['only if all of that is so', { type: 'field', field: { label: ['ギフト券'], types: ['file'] } }, input, false],
    ['not by text that is no field', { type: 'field', field: { label: ['ギフト券'] } }, '<p>ギフト券番号', false],
  ];
  test.each(cases)('%s', (_, condition, html, fires) => {
    expect(seen(condition, html) !== null).toBe(fires);
  });
});

describe('form', () => {
  const form: WrittenCondition = { type: 'form', fields: [{ label: ['ギフト券'] }, { label: ['口座'] }] };
  const cases: Case[] = [
    ['that has both fields', form, '<form><input placeholder="ギフト券"><input placeholder="口座"></form>', true],
    ['not two forms with one each', form, '<form><input placeholder="ギフト券"></form><form><input placeholder="口座"></form>', false],
    ['fields outside any form count as one', form, '<div><input placeholder="ギフト券"></div><div><input placeholder="口座"></div>', true],
    ['but not with those inside one', form, '<input placeholder="ギフト券"><form><input placeholder="口座"></form>', false],
  ];
  test.each(cases)('%s', (_, condition, html, fires) => {
    expect(seen(condition, html) !== null).toBe(fires);
  });

  // Bug: evidence of a form is passed on as words of our own, so it is neither masked nor cut: codes on the page leave the tab.
  test('does not pass on a code that stands beside the field', () => {
    const html = '<form><p>ギフト券 ABCD-EFGHJK-2345<input><p>口座<input></form>';
    expect(seen(form, html)).not.toContain('EFGHJK');
  });
});

describe('address', () => {
  test.each([
    ['amazon-shop', 'https://www.amazon.co.jp/', true],
    ['amazon-shop', 'https://pay.amazonpay.com/', false],
    ['amazon', 'https://pay.amazonpay.com/', true],
    ['amazon', 'https://amazon.co.jp.shop.example/', false],
    ['other', 'https://amazon.co.jp.shop.example/', true],
    ['other', 'https://www.amazon.co.jp/', false],
  ] as const)('%s: %s', (owner, url, fires) => {
    expect(seen({ type: 'address', owner }, '', url) !== null).toBe(fires);
  });

  test('goes by host and path, and shows the host alone, for a path may hold a code', () => {
    const condition: WrittenCondition = { type: 'address', host: ['kaitori'], path: ['^/sell/'] };
    expect(seen(condition, '', 'https://kaitori.example/sell/ABCD-EFGHJK-2345')).toBe('kaitori.example');
    expect(seen(condition, '', 'https://kaitori.example/buy/sell/')).toBeNull();
    expect(seen(condition, '', 'https://shop.example/sell/')).toBeNull();
  });
});

describe('all, any and not', () => {
  const sells: WrittenCondition = { type: 'words', any: ['買取'] };
  const gift: WrittenCondition = { type: 'words', any: ['ギフト券'] };
  const cases: Case[] = [
    ['all of them', { type: 'all', of: [gift, sells] }, '<p>ギフト券</p><p>買取', true],
    ['not some of them', { type: 'all', of: [gift, sells] }, '<p>ギフト券', false],
    ['any of them', { type: 'any', of: [gift, sells] }, '<p>買取', true],
    ['none of them', { type: 'any', of: [gift, sells] }, '<p>古本', false],
    ['not this one', { type: 'not', of: sells }, '<p>ギフト券', true],
    ['not, when it is there', { type: 'not', of: sells }, '<p>買取', false],
    ['one within the other', { type: 'all', of: [gift, { type: 'not', of: { type: 'any', of: [sells] } }] }, '<p>ギフト券', true],
  ];
  test.each(cases)('%s', (_, condition, html, fires) => {
    expect(seen(condition, html) !== null).toBe(fires);
  });
});

test('the person is shown the words it was', () => {
  expect(seen({ type: 'near', any: ['ギフト券'], to: ['買取'], within: 10 }, '<h1>金券ショップ</h1><p>ｷﾞﾌﾄ劵を高価買取</p><p>会社概要')).toBe('ｷﾞﾌﾄ劵を高価買取');
  expect(seen({ type: 'field', field: { named: ['code'] } }, '<p>コード<input name="code">')).toBe('コード');
});

test('the same matcher gives the same answer every time', () => {
  const matches = compile(ConditionSchema.parse({ type: 'words', any: ['買取'] }), {});
  const views = [viewOf('<p>買取 買取'), viewOf('<p>買取'), viewOf('<p>古本')];
  const round = () => views.map((view) => matches(view) !== null);
  expect([round(), round()]).toEqual([
    [true, true, false],
    [true, true, false],
  ]);
});
