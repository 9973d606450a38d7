/** What must never be done; texts `danger<Name>` and `danger<Name>Why`. */
export const DANGERS = ['SellAccount', 'SendCode', 'PayWithCode', 'TradeOnline', 'CheckElsewhere', 'GiveIdentity', 'BuyCheap', 'PayFees'] as const;

/** What people ask, those in need first; texts `faq<Name>` and `faq<Name>Answer`. */
export const FAQ = [
  ...(['Sent', 'Used', 'Call', 'Transfer'] as const),
  ...(['Uncharged', 'Resale', 'Account', 'Refund', 'Move'] as const),
  ...(['Licence', 'Rate', 'Mercari', 'Card', 'Bank'] as const),
  ...(['Expiry', 'Elsewhere', 'Safe', 'Privacy'] as const),
] as const;

/** How to plan ahead; texts `plan<Name>`. */
export const PLANS = ['WhenDecided', 'SmallAmounts', 'KeepRest'] as const;
