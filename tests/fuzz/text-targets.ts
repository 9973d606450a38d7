import fc from 'fast-check';
import { expect } from 'vitest';
import { findClaimCodes } from '../../src/domain/claim-code.ts';
import { maskAddress } from '../../src/domain/evidence-record/mask-address.ts';
import { fold } from '../../src/domain/fold.ts';
import { asRead, findLinks } from '../../src/domain/links.ts';
import { maskCodes } from '../../src/domain/mask.ts';
import { pageAddress } from '../../src/domain/page-view.ts';
import { ratesIn } from '../../src/domain/rates.ts';
import { readSiteList } from '../../src/domain/site-list.ts';
import { printedCode } from '../support/codes.ts';
import { anyText } from './inputs.ts';
import { target } from './target.ts';

/** One letter becomes at most eighteen (U+FDFA). */
const MOST_GROWTH = 18;
/** The way back is asked for at so many places of a text. */
const MOST_PLACES = 500;

/** Whatever reads text that a page, a message or a person wrote. */
export const TEXT_TARGETS = [
  target('folding', anyText, (text) => {
    const folded = fold(text);
    expect(folded.raw).toBe(text);
    expect(folded.text.length).toBeLessThanOrEqual(text.length * MOST_GROWTH);
    let last = 0;
    const step = Math.ceil((folded.text.length + 1) / MOST_PLACES);
    for (let at = 0; at <= folded.text.length; at += step) {
      const origin = folded.origin(at);
      expect(origin >= last && origin <= text.length, `place ${at} came from ${origin}, the one before it from ${last}`).toBe(true);
      last = origin;
    }
  }),

  target('rates', anyText, (text) => {
    for (const { percent, start, end } of ratesIn(fold(text))) expect(percent >= 0 && start < end).toBe(true);
  }),

  target('claim codes', fc.tuple(anyText, printedCode, anyText), ([before, code, after]) => {
    const text = `${before} ${code} ${after}`;
    const start = before.length + 1;
    expect(findClaimCodes(text).some((found) => found.start <= start && found.end >= start + code.length)).toBe(true);
    const masked = maskCodes(text);
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toContain(code);
  }),

  target('addresses', fc.tuple(anyText, printedCode), ([text, code]) => {
    for (const url of [text, `https://${text}`, `https://shop.example/${text}/${code}?${text}#${code}`]) {
      expect(maskAddress(url)?.includes(code) ?? false).toBe(false);
      const address = pageAddress(url);
      if (address) expect(address.host).not.toMatch(/[A-Z/?#@]/);
    }
  }),

  target('links', anyText, (text) => {
    for (const { written, address } of findLinks(text)) expect(asRead(text).includes(written) && address.host !== '').toBe(true);
  }),

  target('lists of sites', anyText, (text) => {
    const list = readSiteList(text);
    if ('sites' in list) expect(readSiteList(list.sites.join('\n'))).toEqual(list);
    else expect(list.wrongLines.length).toBeGreaterThan(0);
  }),
];
