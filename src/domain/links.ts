import { asPrinted } from './claim-code.ts';
import { type PageAddress, pageAddress } from './page-view.ts';

/** A link in a text: as it was written, and where it leads. */
export type FoundLink = { readonly written: string; readonly address: PageAddress };

const END = '\\s<>"\'`「」『』【】〈〉《》（）、。，！？｛｝';
const WITH_SCHEME = `(?:https?:\\/\\/|www\\.)[^${END}]+`;
/** Without a scheme a name is a link only where a path follows: “Amazon.co.jp” in a sentence is a name, not a link. */
const WITH_PATH = `(?<![\\w@.-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}[a-z]{2,24}\\/[^${END}]*`;
const LINK = new RegExp(`${WITH_SCHEME}|${WITH_PATH}`, 'giu');
/** … or where there is nothing else. */
const NAME_ALONE = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[a-z]{2,24}\.?$/iu;

/** The end of a sentence, which is no part of the link before it. */
const TRAILING = /(?<![.,;:!?)\]}*])[.,;:!?)\]}*]+$/;
/** Japanese that runs on after a host without a space: “example.comを見て”. */
const RUN_ON = /(\.[a-z]{2,24})[^!-~\s.][^.]*$/i;

/** Every link in the text, each place once, in the order of the text. */
export function findLinks(text: string): FoundLink[] {
  const printed = asRead(text);
  const alone = printed.trim();
  const written = NAME_ALONE.test(alone) ? [alone] : [...printed.matchAll(LINK)].map(([match]) => match.replace(TRAILING, ''));
  const links = new Map<string, FoundLink>();
  for (const link of written) {
    const address = addressOf(link);
    const place = address && `${address.host}${address.path}`;
    if (place && !links.has(place)) links.set(place, { written: link, address });
  }
  return [...links.values()];
}

/** The text as links are found in it: in plain letters, without what nobody sees and browsers drop from an address as well. */
export function asRead(text: string): string {
  return asPrinted(text).replaceAll('\0', '');
}

function addressOf(link: string): PageAddress | null {
  const [, scheme = 'https://', host = '', rest = ''] = /^(https?:\/\/)?([^/?#\\]*)(.*)$/is.exec(link) ?? [];
  const cut = host.replace(RUN_ON, '$1');
  return pageAddress(`${scheme}${cut}${cut === host ? rest : ''}`);
}
