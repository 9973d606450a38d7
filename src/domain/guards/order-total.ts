import { parseMoney } from './money.ts';

/** What an order form says, as a person sees it. */
export type OrderForm = {
  /** The face value, typed or picked. */
  readonly amount: string;
  /** Empty where there is no such field. */
  readonly quantity: string;
  /** What stands in the fields for recipients. */
  readonly recipients: readonly string[];
};

/** `others` counts recipients; who they are never goes further than this. */
export type OrderTotal = { readonly value: number; readonly others: number };

/** What an order costs: face value by quantity and by recipients. A quantity that equals the recipients means the same cards. */
export function orderTotal({ amount, quantity, recipients }: OrderForm): OrderTotal {
  const others = recipients.reduce((count, text) => count + recipientsIn(text), 0);
  const each = Math.max(1, parseMoney(quantity) ?? 1);
  const cards = others > 1 && each === others ? others : each * Math.max(1, others);
  return { value: (parseMoney(amount) ?? 0) * cards, others };
}

/** A button that offers a face value says nothing else. */
export function saysOnlyMoney(text: string): boolean {
  return /^[\p{Sc}\s]*(?:[A-Z]{3}\s?)?\d[\d.,\s]*万?\s?(?:円|\p{Sc}|[A-Z]{3})?$/u.test(text.normalize('NFKC').trim());
}

function recipientsIn(text: string): number {
  const plain = text.normalize('NFKC');
  const addresses = plain.match(/[^\s,;、<>()"]+@[^\s,;、<>()"]+/g)?.length ?? 0;
  const phones = plain.split(/[\n,;、]/).filter((part) => !part.includes('@') && part.replace(/\D/g, '').length >= 8).length;
  return addresses + phones;
}
