import type { Level } from '../../src/domain/level.ts';
import type { Localized } from './language.ts';

/** What a person should see on a page of that level. */
export const LOOK_FOR: Readonly<Record<Level, Localized>> = {
  notice: {
    ja: 'ページの上に帯が出ます。押す前に、元に戻せないことを伝えます。',
    en: 'A banner above the page says, before anything is pressed, what cannot be undone.',
  },
  caution: {
    ja: '画面の下に警告が出ます。見つけたことを、ページの言葉を引いて示します。',
    en: 'An alert at the bottom quotes what was seen on the page, and says what to do instead.',
  },
  danger: {
    ja: '画面の下に「危険のサイン」の警告が出ます。',
    en: 'An alert at the bottom, marked as a sign of danger.',
  },
  none: {
    ja: '何も出ません。似た言葉があるだけでは、警告しません。',
    en: 'Nothing appears: similar words alone are no reason to warn.',
  },
};
