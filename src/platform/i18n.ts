import type messages from '../../public/_locales/ja/messages.json';
import { browser } from './browser.ts';

export type MessageKey = keyof typeof messages;

/** The text in the browser's language, Japanese where there is none. Throws for a key without text, which a test rules out. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  const text = browser.i18n.getMessage(key, substitutions);
  if (text === '') throw new Error(`no text for "${key}"`);
  return text;
}

/** The language the texts are in: what the browser picked among ours, as a BCP 47 tag. */
export function language(): string {
  return t('language');
}

/** A day and a time of day as a reader of the current language writes them, in the time zone of the device. */
export function formatMoment(time: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** A whole number as a reader of the current language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** A day as a reader of the current language writes it. */
export function formatDay(time: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(time);
}

/** A month as a reader of the current language writes it; January is 1. */
export function formatMonth(year: number, month: number): string {
  return new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'long' }).format(new Date(year, month - 1));
}

export function formatYen(amount: number): string {
  return new Intl.NumberFormat(language(), { style: 'currency', currency: 'JPY' }).format(amount);
}

/** Of a hundred: `formatPercent(62.5)` is `62.5%`. */
export function formatPercent(percent: number): string {
  return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100);
}
