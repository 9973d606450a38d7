/** The currency of each of Amazon's shops, by top-level domain; prices elsewhere are in euro. */
const CURRENCIES: Record<string, string> = {
  ...{ 'co.jp': 'JPY', com: 'USD', 'co.uk': 'GBP', ca: 'CAD', 'com.au': 'AUD', 'com.mx': 'MXN', 'com.br': 'BRL', in: 'INR' },
  ...{ se: 'SEK', pl: 'PLN', 'com.tr': 'TRY', ae: 'AED', sa: 'SAR', sg: 'SGD', eg: 'EGP', 'co.za': 'ZAR' },
};
/** A yen threshold in another currency: a hundredth of the figure is near enough for a moment's pause. */
const YEN_PER_UNIT = 100;

export function currencyOf(host: string): string {
  const domain = /(?:^|\.)amazon\.([a-z.]+)$/.exec(host)?.[1] ?? '';
  return CURRENCIES[domain] ?? 'EUR';
}

/** The number a person sees in `￥10,000`, `１万円` or `1.234,50 €`; `null` when there is none. */
export function parseMoney(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s']/g, '');
  const inTenThousands = /(\d+(?:\.\d+)?)万/.exec(plain);
  if (inTenThousands) return Number(inTenThousands[1]) * 10_000;
  const digits = /\d[\d.,]*/.exec(plain)?.[0];
  if (!digits) return null;
  // The last separator marks decimals only when one or two digits follow it.
  const value = Number(digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** Whether a total in the shop's currency reaches a threshold given in yen. */
export function reachesYen(total: number, yen: number, currency: string): boolean {
  return total >= (currency === 'JPY' ? yen : yen / YEN_PER_UNIT);
}

export function formatMoney(total: number, currency: string, language: string): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: Number.isInteger(total) ? 0 : 2 }).format(total);
}
