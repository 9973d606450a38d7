import { type MessageKey, t } from '../platform/i18n.ts';

const NAMES: Readonly<Record<string, MessageKey>> = {
  none: 'kindNone',
  'amazon-redeem': 'kindAmazonRedeem',
  'amazon-checkout': 'kindAmazonCheckout',
  'amazon-reload': 'kindAmazonReload',
  'amazon-gift-purchase': 'kindAmazonGiftPurchase',
  'code-buyback': 'kindCodeBuyback',
  'code-trade': 'kindCodeTrade',
  'buyback-promo': 'kindBuybackPromo',
  'account-sale': 'kindAccountSale',
  'fake-redeem': 'kindFakeRedeem',
  solicitation: 'kindSolicitation',
  listed: 'kindListed',
  organisation: 'kindOrganisation',
};

/** A page kind in a few words; a kind that has none yet goes by its own name. */
export function kindName(kind: string): string {
  const name = Object.hasOwn(NAMES, kind) ? NAMES[kind] : undefined;
  return name ? t(name) : kind;
}
