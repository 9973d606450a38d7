import { expect, test } from 'vitest';
import { fitsSearch } from '../../../src/domain/guidance/word-search.ts';

const TEXT = 'ギフト券の返金はできますか。Amazonのカスタマーサービスに相談してください。';

test.each(['', '  ', 'ギフト券', 'ｷﾞﾌﾄ', 'ぎふと', 'ＡＭＡＺＯＮ', 'amazon', '返金 相談', '返金　ギフト', 'かすたまー'])('“%s” fits', (search) => {
  expect(fitsSearch(search, TEXT)).toBe(true);
});

test.each(['返品', '返金 返品', 'refund', '.*', '('])('“%s” does not', (search) => {
  expect(fitsSearch(search, TEXT)).toBe(false);
});
