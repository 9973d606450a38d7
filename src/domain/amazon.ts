/** Amazon's shops by top-level domain. Redemption is confirmed for those in the first line (facts, section 1.1, November 2026). */
export const MARKETPLACES = [
  ...['co.jp', 'com', 'co.uk', 'de', 'fr', 'ca', 'com.au', 'com.mx', 'es', 'it', 'com.br', 'in'],
  ...['nl', 'se', 'pl', 'com.be', 'com.tr', 'ae', 'sa', 'sg', 'eg', 'co.za', 'ie'],
] as const;

const SHOP_HOST = new RegExp(`(?:^|\\.)amazon\\.(?:${MARKETPLACES.map((domain) => domain.replace('.', '\\.')).join('|')})$`);

/** Hosts that belong to Amazon without being one of its shops. Its cloud is not among them: anyone can put a page there. */
const OWN_HOST = /(?:^|\.)(?:amazon\.(?:jp|cn|dev)|media-amazon\.com|ssl-images-amazon\.com|amazonpay\.com|aboutamazon\.(?:com|jp|co\.uk|de|fr|es|it|in|eu))$/;

/** True for `www.amazon.co.jp` and its subdomains, false for `amazon.co.jp.example.com`. Expects a lower-case host name. */
export function isAmazonShop(host: string): boolean {
  return SHOP_HOST.test(host);
}

/** True where Amazon's own words are no disguise: its shops and its other hosts. */
export function isAmazonOwned(host: string): boolean {
  return SHOP_HOST.test(host) || OWN_HOST.test(host);
}

/** Where a claim code is entered, as match-pattern paths: today's page, the legacy ones, India's, the short links. */
const CODE_ENTRY_PATHS = ['/gc/*', '/gp/css/gc/*', '/apay-products/gc/*', '/gift-gc/*', '/addgiftcard*', '/redeem*', '/gc-redeem*'];

/** Match patterns of the pages on which the warning has to be there from the first moment. */
export function codeEntryMatches(): string[] {
  return MARKETPLACES.flatMap((domain) => CODE_ENTRY_PATHS.map((path) => `https://*.amazon.${domain}${path}`));
}
