import { once } from './once.ts';

/** One of the words, what has to follow it, and what has to come before it. */
type Phrase = readonly [words: string, after?: string, before?: string];

/** What makes a page that names Amazon one about its accounts and cards. */
const NEAR_AMAZON =
  '.{0,24}(?:アカウント|垢|プリペイド|ギフト|gift|残高|のid(?![a-z])|ログイン|会員|サインイン|パスワード|当選|おめでとう|コード|番号|カード|卡|카|(?:acc(?:oun)?t?|log-?in|code|card)s?\\b)';

/**
 * Phrases of which at least one stands on every page a pack could speak about, spaces as a reader sees them: one at a time. Kept
 * small, and patterns are made of them only where their words stand: they are looked for on every page a person opens. A test
 * proves over all pages we have that nothing a pack catches is dropped here.
 */
const FOREIGN_PHRASES: readonly Phrase[] = [
  ['ギフ', '(?:ト ?(?:券|カード|コード|番号|チケット)|券|買|売|換|ト.{0,24}(?:番号|コード|券|買|売|現金|出品))'],
  ['アマ', ' ?(?:ギ(?:フ|(?![ァ-ヺ]))|券|垢|アカ|コード)'],
  ['尼', 'の? ?(?:ギフ|券|垢|アカ|カード)'],
  ['残高', '.{0,12}(?:垢|アカウント)'],
  ['垢', '.{0,16}残高'],
  ['通販', ' ?の?(?:アカウント|垢|会員|id)'],
  ['密林', '.{0,40}(?:垢|アカウント|残高?)'],
  ['コード', 'を?.{0,8}(?:売|買い?取)'],
  ['電子マネー|プリペイド', '.{0,40}(?:番号|買|換)'],
  ['買取率|買い取率|メールタイプ|カードタイプ|額面|券面|電マネ|現金化|換金'],
  ['アマゾン|아마존|亚马逊', NEAR_AMAZON],
  ['卡密|日亚|깊카|기프트|상품권'],
  ['品卡|物卡', '', '[礼禮]'],
  ['ギフ', '', 'amz ?'],
  ['アカウント|垢|会員', '', '(?<![a-z])ec ?の?'],
  ['ẻ|Ẻ', ' (?:quà|(?:tặng )?amazon)', 'th'],
  ['mã|Mã|mÃ|MÃ', ' (?:thẻ )?amazon'],
];

/** The same in latin letters, small or capital. */
const LATIN_PHRASES: readonly Phrase[] = [
  ['gift', ' ?(?:card|code|voucher|certificate)'],
  ['am(?:azo|z)n', NEAR_AMAZON],
  ['itunes', ' ?(?:カード|card)'],
  ['claim', ' ?code'],
  ['qua ?tang'],
];

/** Any of their words. Most pages have none, which one search tells. */
const latinWord = once(() => inSource(LATIN_PHRASES.map(([words]) => words).join('|')));

function patternOf([words, after = '', before = '']: Phrase): string {
  return `${before}(?:${words})${after}`;
}

/** The pattern in which a space may be a line break and the next line's indentation. */
function inSource(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll('.{', '(?:\\s+(?!\\s)|\\S){').replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), 'i');
}

/** A letter that is neither plain latin nor punctuation. Where there is none, half of the work is done. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: one class is read in half the time of several.
const FOREIGN = /[\u00ad\u00c3\u00e3ɐ-\u1fff\u200b-\u200f\u2060-\u2064Ⓐ-ⓩぁ-鿿가-힣\ud835-\ud83c\ufe00-ﾟ]/;
/** Letters that disguise a wording, or may: what nobody sees, half-width kana, full-width and look-alike letters, letters in boxes … */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: one class is read in half the time of several.
const NOISE = /[\u00adɐ-֏ᄀ-ᇿ\u180b-\u180e\u200b-\u200f\u2060-\u2064Ⓐ-ⓩ\u3099\u309a\ud835-\ud83c\ufe00-\ufeffＡ-ﾟ劵賣]/g;
/** … and whether they do: a Greek letter is no disguise in a Greek word. Without the flag `i`, with which it takes twice as long to make. */
const DISGUISE = /[\p{DI}\p{M}ᄀ-ᇿｦ-ﾟＡ-Ｚａ-ｚⒶ-ⓩ劵賣𝐀-𝟿🄰-🆉🇦-🇿]|[a-zA-Z][ɐ-֏]|[ɐ-֏][a-zA-Z]/u;
/** What stands between letters that are spelled apart. */
const GAP = '[\t\n \xa0\u3000._·•・*|/-]\\s*';
/** Kana spelled apart; no page is known that says only words in kanji so, and looking for those costs more than all else here … */
const kanaApart = once(() => new RegExp(`(?:[ァ-ヺ]${GAP}){2}[ァ-ヺ]`));
/** … and one of our words spelled apart in latin letters, told by its second to fourth letter. Again without that flag. */
const latinApart = once(() => new RegExp(['[\\W_][aimlotAIMLOT]', '[afdnruzAFDNRUZ]', '[degintzDEGINTZ]'].join(GAP)));
const spelledWord = once(() => new RegExp('gift|amaz|amzn|itunes|claim|code|card|tang'.replace(/\B/g, GAP), 'i'));

/** So much of a source is searched for disguised words: longer than most, and each search costs as much as all others together. */
const MOST_DISGUISED = 150_000;
/** So much on either side of such a letter is read without its disguise: more than the longest phrase takes up. */
const REACH = 200;

/** Each letter before the one it looks like. */
const LOOK_ALIKES = '劵券賣売ıiаaеeзzмmнhоoсcтtіiѕsԁdɡgһhӏlոnսuցgαaεeζzηnιiνvοoτtυuɑa';
/** What stands between letters that stand alone, in latin or in kana and kanji. */
const apart = once(() => new RegExp(`(?<=[ぁ-鿿]|(?<![a-z])[a-z])${GAP}(?=[ぁ-鿿]|[a-z](?![a-z]))`, 'gi'));

/** A rough version of `fold`, a fraction of its size: enough to know that somebody should look closely. */
function undisguise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{DI}/gu, '')
    .replace(/[ıɐ-֏劵賣]/g, (letter) => LOOK_ALIKES[LOOK_ALIKES.indexOf(letter.toLowerCase()) | 1] ?? letter)
    .replace(/[🅐-🆉🇦-🇿]/gu, (boxed) => (10 + ((boxed.charCodeAt(1) + (boxed < '🇦' ? 16 : 26)) % 32)).toString(36))
    .replace(apart(), '');
}

/**
 * Whether a page with this text is worth the second stage. The text may be a source, its spaces as they were written. Made for the
 * many pages that have nothing to do with gift cards: what they do not say is told without reading closely.
 */
export function deservesLook(text: string): boolean {
  const isForeign = FOREIGN.test(text);
  return hasPhrase(text, isForeign) || hasPhrase(saidInDisguise(text.slice(0, MOST_DISGUISED), isForeign), true);
}

function hasPhrase(text: string, isForeign: boolean): boolean {
  return (
    (latinWord().test(text) && LATIN_PHRASES.some((phrase) => inSource(phrase[0]).test(text) && inSource(patternOf(phrase)).test(text))) ||
    (isForeign && FOREIGN_PHRASES.some((phrase) => phrase[0].split('|').some((word) => text.includes(word)) && inSource(patternOf(phrase)).test(text)))
  );
}

/** What may be said in disguise, without it; `''` where nothing looks so. */
function saidInDisguise(text: string, isForeign: boolean): string {
  if ((isForeign && kanaApart().test(text)) || (latinApart().test(text) && spelledWord().test(text))) return undisguise(text);
  const besideNoise = isForeign ? aroundNoise(text) : '';
  return besideNoise && DISGUISE.test(besideNoise) ? undisguise(besideNoise) : '';
}

/** What stands around the letters that may be a disguise: few on most pages, everything on a Greek one. */
function aroundNoise(text: string): string {
  let found = '';
  let end = 0;
  for (NOISE.lastIndex = 0; NOISE.test(text); NOISE.lastIndex = end) {
    const at = NOISE.lastIndex;
    found += text.slice(Math.max(end, at - REACH), at + REACH);
    end = at + REACH;
  }
  return found;
}
