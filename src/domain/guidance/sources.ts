/** The month in which the facts of the guide and the rules were last checked. */
export const CHECKED_IN = { year: 2026, month: 11 } as const;

/**
 * How a fact was confirmed. `Page`: on the publisher's own page. `Quoted`: the text itself could not be seen, public quotations of
 * it agree. `Reported`: several articles of others agree, or one good one. Text `confirmed<Confirmation>`.
 */
export const CONFIRMATIONS = ['Page', 'Quoted', 'Reported'] as const;
type Source = { readonly confirmed: (typeof CONFIRMATIONS)[number]; readonly url?: string };

/** Where the facts come from; text `source<Name>`. An address is given only where it is the publisher's own. */
export const SOURCES = {
  Terms: { confirmed: 'Quoted', url: 'https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=GNG9PXYZUMQT72QK' },
  Notice: { confirmed: 'Quoted' },
  ResaleHelp: { confirmed: 'Quoted' },
  PaymentHelp: { confirmed: 'Page', url: 'https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=201895180' },
  Kokusen: { confirmed: 'Page', url: 'https://www.kokusen.go.jp/t_box/data/t_box-faq_qa2016_32.html' },
  KokusenNumber: { confirmed: 'Page', url: 'https://www.kokusen.go.jp/news/data/n-20150326_2.html' },
  Regulator: { confirmed: 'Page' },
  Hotline: { confirmed: 'Page', url: 'https://www.gov-online.go.jp/useful/article/201807/1.html' },
  Payments: { confirmed: 'Page', url: 'http://www.s-kessai.jp/businesses/faq_01_b_answer4.html' },
  Explainers: { confirmed: 'Reported' },
  Article: { confirmed: 'Reported' },
} as const satisfies Record<string, Source>;
export type SourceName = keyof typeof SOURCES;
