import { isAmazonOwned } from './amazon.ts';
import { resemblesAmazon } from './amazon-likeness.ts';
import { assess, type Limits } from './assess.ts';
import type { Engine } from './engine.ts';
import { codesToGuard } from './guards/code-guard.ts';
import { codesInAddress } from './guards/codes-in-address.ts';
import { asRead, type FoundLink, findLinks } from './links.ts';
import { readPage } from './page-reader.ts';
import { NOWHERE, type PageAddress } from './page-view.ts';
import { atOnce } from './steps.ts';
import { textTree } from './text-tree.ts';
import type { Verdict } from './verdict.ts';

export type ExaminedLink = { readonly host: string; readonly owner: 'amazon' | 'resembles' | 'other'; readonly verdict: Verdict };

/** What came of looking at a text. */
export type Examination = {
  /** On the words; `null` where there are none besides links. */
  readonly verdict: Verdict | null;
  readonly links: readonly ExaminedLink[];
  readonly hasCode: boolean;
  /** True where the text was too long to be looked at whole. */
  readonly isCut: boolean;
};

/** More than any message is long. */
export const MOST_EXAMINED = 20_000;

/** Judges a message, a post or a link by the engine that judges pages; `null` when there is nothing to read in it. */
export function examine(input: string, engine: Engine, limits: Limits): Examination | null {
  const text = input.slice(0, MOST_EXAMINED);
  if (!hasWords(text)) return null;
  const links = findLinks(text);
  const judge = (words: string, address: PageAddress) =>
    assess(atOnce(readPage(textTree({ title: '', description: '', text: words }), address)), engine, limits);
  return {
    verdict: hasWords(without(text, links)) ? judge(text, NOWHERE) : null,
    links: links.map(({ written, address }) => ({ host: address.host, owner: ownerOf(written, address), verdict: judge('', address) })),
    hasCode: codesToGuard(text, NO_PLACE) !== null || links.some(({ written }) => codesInAddress(written) !== null),
    isCut: input.length > MOST_EXAMINED,
  };
}

/** Where a text is not about to go anywhere, it has to say for itself that it is about gift cards. */
const NO_PLACE = { label: '', isFreeText: true, isFlagged: false, mentionsGiftCards: () => false };

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function without(text: string, links: readonly FoundLink[]): string {
  return links.reduce((rest, { written }) => rest.replaceAll(written, ' '), asRead(text));
}

/** The written name is looked at as well: letters of other scripts show only there, the host has them encoded. */
function ownerOf(written: string, { host }: PageAddress): ExaminedLink['owner'] {
  if (isAmazonOwned(host)) return 'amazon';
  const [, name = ''] = /^(?:https?:\/\/)?(?:[^/?#\\]*@)?([^/?#\\:]*)/i.exec(written) ?? [];
  return resemblesAmazon(host) || resemblesAmazon(name) ? 'resembles' : 'other';
}
