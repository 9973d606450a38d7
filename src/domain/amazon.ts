/** Amazon's shops by top-level domain. Redemption is confirmed for those in the first line (facts, section 1.1, November 2026). */
export const MARKETPLACES = [
  ...['co.jp', 'com', 'co.uk', 'de', 'fr', 'ca', 'com.au', 'com.mx', 'es', 'it', 'com.br', 'in'],
  ...['nl', 'se', 'pl', 'com.be', 'com.tr', 'ae', 'sa', 'sg', 'eg', 'co.za', 'ie'],
] as const;

/** The same as a pattern, which every page carries: a test holds the two together. */
const SHOP_HOST = /(?:^|\.)amazon\.(?:co\.(?:jp|uk|za)|com(?:\.(?:au|be|br|mx|tr))?|ae|ca|de|eg|es|fr|ie|in|it|nl|pl|sa|se|sg)$/;

/** Hosts that belong to Amazon without being one of its shops. Its cloud is not among them: anyone can put a page there. */
const OWN_HOST = /(?:^|\.)(?:amazon\.(?:jp|cn|dev)|media-amazon\.com|ssl-images-amazon\.com|amazonpay\.com|aboutamazon\.(?:com|jp|co\.uk|de|fr|es|it|in|eu))$/;

/** True for `www.amazon.co.jp` and its subdomains, false for `amazon.co.jp.example.com`. Expects a lower-case host name. */
export function isAmazonShop(host: string): boolean {
  return SHOP_HOST.test(host);
}

/** True where Amazon's own words are no disguise: its shops and its other hosts. */
export function isAmazonOwned(host: string): boolean {
  return isAmazonShop(host) || OWN_HOST.test(host);
}

/** Where a code can be entered or money loaded, by address: today's pages, the legacy ones, India's, the short links. */
const GIFT_CARD_PATH =
  /^(?:\/-\/[^/]{2,5})?\/(?:gc\/(?:redeem|balance)|gp\/css\/gc|apay-products\/gc|gift-gc|addgiftcard|gc-redeem|redeem\/?$|gc\/top-?up|checkout\/|gp\/(?:aw\/)?(?:buy|checkout)\/|gp\/gc\/create|(?:gc\/)?(?:combined|auto|manual)?-?reload|asv\/)/;

/** Element ids and names of the code boxes, amount fields and gift card order forms (facts, section 1.2, November 2026). */
export const GIFT_CARD_FIELDS = [
  '[id^="gc-redemption-"],[name="claimCode" i],[name^="ppw-claimCode" i],.pmts-claim-code,[id*="gcpromo"]',
  '[id*="asv-"][id*="reload"],[name="manualReload.amount"],[id^="gc-order-form-"],[id^="gc-mini-picker"],[id^="gc-buy-box"]',
].join();

/** Whether an address on one of Amazon's shops is about gift cards; every other page there at most links to them. */
export function isGiftCardPath(path: string): boolean {
  return GIFT_CARD_PATH.test(path);
}
