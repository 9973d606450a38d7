import type { Localized } from './language.ts';

/** For a page that is reached from another of the same site: where to start, and what to press there. */
export type Approach = { readonly start: string; readonly press: string; readonly hint: Localized };

/** One page of the tour: its name below `tests/pages`, which also says the verdict that is right, and a title. */
export type Stop = { readonly page: string; readonly title: Localized; readonly approach?: Approach };

/** The tour, in order. To add a page, add a line. */
export const STOPS: readonly Stop[] = [
  at('amazon-redeem/hit-jp-main', 'Amazon.co.jp の登録ページ', 'Amazon.co.jp, where a code is added'),
  at('amazon-redeem/hit-jp-claimcode-query', 'メールのボタンから来た登録ページ(コード入力済み)', 'Amazon.co.jp from a gift mail, the code already filled in'),
  at('amazon-redeem/hit-com-redeem', 'Amazon.com の登録ページ', 'Amazon.com, where a code is added'),
  at('amazon-redeem/hit-in-tux-shadow', 'Amazon.in(インド)の登録ページ', 'Amazon.in, built from web components'),
  at('code-buyback/hit-wp-home', 'きちんとした見た目の買取サイト', 'A tidy Japanese buyback site'),
  at('code-buyback/hit-line-only-landing', '言葉を隠した買取広告(LINEでコードを先に送らせる)', 'A disguised buyback advert: code first, by LINE'),
  at('code-buyback/hit-image-alt-campaign', '画像だけで作られた買取キャンペーン', 'A buyback campaign made of pictures'),
  at('code-buyback/hit-en-rate-calculator', '英語の買取サイト', 'A buyback site in English'),
  at('code-buyback/hit-spa-apply', '途中で申込画面に変わる買取アプリ', 'A single-page app that turns into a buyback form', {
    start: '/',
    press: 'a[data-view="apply"]',
    hint: {
      ja: '最初の画面では何も出ません。上のメニューの「お申し込み」を押してください。',
      en: 'Nothing on the first view: press “お申し込み” in the menu at the top.',
    },
  }),
  at('code-buyback/miss-consumer-agency', '消費者庁風の注意喚起', 'A consumer agency’s warning about buyback sites'),
  at('code-buyback/miss-used-books-form', '古本の買取申込フォーム', 'A second-hand book buyer’s form'),
  at('amazon-redeem/miss-jp-gcx-gift-finder', 'Amazon のギフト検索', 'Amazon’s gift finder'),
  at('code-buyback/miss-personal-blog', '個人のブログ', 'A personal blog'),
];

function at(page: string, ja: string, en: string, approach?: Approach): Stop {
  return { page, title: { ja, en }, ...(approach && { approach }) };
}
