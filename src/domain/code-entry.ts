import { MARKETPLACES } from './amazon.ts';

/** Where in the manifest's terms a code is entered, and the warning has to be there from the first moment; in any language (`/-/en/…`). */
export const CODE_ENTRY = {
  matches: MARKETPLACES.map((domain) => `https://*.amazon.${domain}/*`),
  globs: ['gc/redeem', 'gc/balance', 'gp/css/gc/', 'checkout/', 'gp/buy/', 'apay-products/gc/', 'gift-gc/', 'addgiftcard', 'gc-redeem', 'redeem'].map(
    (path) => `https://*/${path}*`,
  ),
};
