import { describe, expect, test } from 'vitest';
import { deservesLook } from '../../src/domain/first-look.ts';

describe('a page is looked at when it speaks of gift cards', () => {
  test.each([
    'Amazonギフト券 高価買取',
    'ギフトカードの番号を入力',
    'アマギフ 9割で買います',
    'Sell your Amazon gift cards',
    'GIFT CODES wanted',
    'eギフト券の現金化',
    '高价收购亚马逊礼品卡',
    '아마존 기프트 카드 매입',
  ])('%s', (text) => {
    expect(deservesLook(text)).toBe(true);
  });
});

describe('in disguise as well', () => {
  test.each([
    ['half-width kana', 'ｱﾏｿﾞﾝｷﾞﾌﾄ券'],
    ['full-width letters', 'ＡＭＡＺＯＮ ＧＩＦＴ ＣＡＲＤ'],
    ['old kanji', 'ギフト劵'],
    ['zero-width spaces', 'ギ\u200bフ\u200bト\u200b券'],
    ['soft hyphens', 'gi\u00adft ca\u00adrd'],
    ['look-alike letters', 'gift c\u0430rd'],
    ['spelled letters', 'g.i.f.t card'],
    ['spelled kana', '「ア・マ・ギ・フ」買います'],
  ])('%s', (_, text) => {
    expect(deservesLook(text)).toBe(true);
  });
});

describe('other pages are left alone', () => {
  test.each(['', '今日の天気は晴れです', 'Wrapping and gift ideas for Christmas', 'ギフト包装を承ります', 'Привет, мир', 'a b c', 'トレーディングカード買取'])(
    '%s',
    (text) => {
      expect(deservesLook(text)).toBe(false);
    },
  );
});
