import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/domain/engine.ts';
import { examine, MOST_EXAMINED } from '../../src/domain/examine.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';

const engine = createEngine(bundledRules());
/** Long enough for a busy machine: what is judged here must not depend on it. */
const LIMITS = { now: () => performance.now(), milliseconds: 10_000 };
/** Codes nobody ever issued. */
const GROUPED = 'WXYZ-2345AB-CDEF';
const PLAIN = 'WXYZ2345ABCDEF';
const look = (text: string) => examine(text, engine, LIMITS);

describe('a message is judged by its words', () => {
  test.each([
    ['アマギフ買取ます！95%即PayPay、コード先送りでお願いします。DMください', 'danger'],
    ['いま会議中で電話に出られません。コンビニでAmazonギフトカードを3万円分買って、番号の写真を送ってください。あとで払います', 'danger'],
    ['I am in a meeting. Please buy Amazon gift cards and send me the codes. I will pay you back', 'danger'],
    ['明日は10時に駅で待ち合わせです。傘を忘れずに', 'none'],
    ['誕生日おめでとう。アマゾンのギフトカードを贈ります。好きな本を買ってね', 'none'],
    ['Amazonギフトカードの番号を登録すると、残高に追加されます。', 'none'],
  ])('%s', (text, level) => {
    expect(look(text)?.verdict?.level).toBe(level);
  });
});

describe('a link is judged by its name and address', () => {
  test('Amazon’s own page for codes says what charging means', () => {
    expect(look('https://www.amazon.co.jp/gc/redeem?claimCode=x')).toMatchObject({
      verdict: null,
      links: [{ host: 'www.amazon.co.jp', owner: 'amazon', verdict: { kind: 'amazon-redeem', level: 'notice' } }],
    });
  });

  test.each([
    ['https://www.amazon.co.jp@shop.example/gc/redeem', 'other'],
    ['https://amazon.co.jp.shop.example/gc/redeem', 'resembles'],
    ['https://аmazon.example/', 'resembles'],
    ['https://shop.example/', 'other'],
    ['https://music.amazon.co.jp/', 'amazon'],
    ['HTTP://АMAZON.example/', 'resembles'],
    ['https://me@аmazon.example:8080/', 'resembles'],
    ['https://shop.example/аmazon', 'other'],
    ['https://ämäzön.example/', 'resembles'],
    ['http://me@ÄMÄZÖN.example:8080/', 'resembles'],
    ['ämäzön.example/gc', 'resembles'],
  ])('%s is %s', (link, owner) => {
    expect(look(link)?.links.map((found) => found.owner)).toEqual([owner]);
  });
});

test('a message with a link gives both', () => {
  const found = look('アマギフ高価買取！95%、コード先送り、即PayPayで支払います https://shop.example/line');
  expect(found?.verdict?.level).toBe('danger');
  expect(found?.links).toMatchObject([{ host: 'shop.example', owner: 'other' }]);
});

describe('codes are pointed out, and nothing that is given back holds one', () => {
  test.each([
    `これで払って ${GROUPED}`,
    `Amazonギフト券 ${PLAIN} 買取ます 95% コード先送りで`,
    `https://shop.example/?claimCode=${PLAIN}`,
    `https://shop.example/?claim=${PLAIN}`,
  ])('%s', (text) => {
    const found = look(text);
    expect(found?.hasCode).toBe(true);
    for (const code of [GROUPED, PLAIN]) expect(JSON.stringify(found)).not.toContain(code);
  });

  test('not where there is none', () => {
    expect(look('https://shop.example/ をごらんください')?.hasCode).toBe(false);
    expect(look('予約番号 ABC123 で受け付けました')?.hasCode).toBe(false);
    expect(look(`予約番号 ${PLAIN} で受け付けました`)?.hasCode).toBe(false);
  });
});

describe('bad input', () => {
  test.each(['', '   \n', '！？…', '🎁🎁', '\u200b\u200b'])('nothing to read in “%s”', (text) => {
    expect(look(text)).toBeNull();
  });

  test('a megabyte is looked at as far as a message goes, quickly', () => {
    const start = performance.now();
    const found = look(`アマギフ買取ます。95%即PayPay、コード先送りで。${'あ'.repeat(1_000_000)}`);
    expect(found).toMatchObject({ isCut: true, verdict: { level: 'danger' } });
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test('what just fits is looked at whole', () => {
    expect(look('あ'.repeat(MOST_EXAMINED))?.isCut).toBe(false);
  });

  test('any text at all gives an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = look(text);
        expect(found === null || typeof found.hasCode === 'boolean').toBe(true);
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});
