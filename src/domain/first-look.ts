import { once } from './once.ts';

/** Spaces in the pattern are as a reader sees them, one at a time; `inSource` is the same for a source. */
type Phrase = { readonly pattern: string; readonly inSource: () => RegExp };
/** One of the words, or the word, stands in each text that the pattern fits. */
type ForeignPhrase = Phrase & { readonly words: readonly string[] };
type LatinPhrase = Phrase & { readonly word: RegExp };

/** What makes a page that names Amazon one about its accounts and cards. */
const NEAR_AMAZON =
  '.{0,24}(?:アカウント|垢|プリペイド|ギフト|gift|残高|のid(?![a-z])|ログイン|会員|サインイン|パスワード|当選|おめでとう|コード|番号|カード|卡|카|(?:acc(?:oun)?t?|log-?in|code|card)s?\\b)';

/**
 * Phrases of which at least one stands on every page a pack could speak about. Kept small: they are looked for on every page a
 * person opens. A test proves over all pages we have that nothing a pack catches is dropped here.
 */
const PHRASES: readonly ForeignPhrase[] = [
  beginning('ギフ', '(?:ト ?(?:券|カード|コード|番号|チケット)|券|買|売|換|ト.{0,24}(?:番号|コード|券|買|売|現金|出品))'),
  beginning('アマ', ' ?(?:ギ(?:フ|(?![ァ-ヺ]))|券|垢|アカ|コード)'),
  beginning('尼', 'の? ?(?:ギフ|券|垢|アカ|カード)'),
  beginning('残高', '.{0,12}(?:垢|アカウント)'),
  beginning('垢', '.{0,16}残高'),
  beginning('通販', ' ?の?(?:アカウント|垢|会員|id)'),
  beginning('密林', '.{0,40}(?:垢|アカウント|残高?)'),
  beginning('コード', 'を?.{0,8}(?:売|買い?取)'),
  beginning('電子マネー|プリペイド', '.{0,40}(?:番号|買|換)'),
  beginning('買取率|買い取率|メールタイプ|カードタイプ|額面|券面|電マネ|現金化|換金'),
  beginning('アマゾン|아마존|亚马逊', NEAR_AMAZON),
  beginning('卡密|日亚|礼品卡|礼物卡|깊카|기프트|상품권'),
  foreign('ギフ', 'amz ?ギフ'),
  foreign('アカウント|垢|会員', '(?<![a-z])ec ?の?(?:アカウント|垢|会員)'),
  foreign('ẻ|Ẻ', 'thẻ (?:quà|(?:tặng )?amazon)'),
  foreign('mã|Mã|mÃ|MÃ', 'mã (?:thẻ )?amazon'),
];

/** The same in latin letters, small or capital. */
const LATIN: readonly LatinPhrase[] = [
  latin('gift', ' ?(?:card|code|voucher|certificate)'),
  latin('am(?:azo|z)n', NEAR_AMAZON),
  latin('itunes', ' ?(?:カード|card)'),
  latin('claim', ' ?code'),
  latin('qua tang'),
];

/** Any of their words. Most pages have none, which one search tells. */
const LATIN_WORD = new RegExp(LATIN.map(({ word }) => word.source).join('|'), 'i');

const vocabulary = once(() => new RegExp([...PHRASES, ...LATIN].map(({ pattern }) => pattern).join('|'), 'is'));

function beginning(words: string, rest = ''): ForeignPhrase {
  return foreign(words, `(?:${words})${rest}`);
}

function foreign(words: string, pattern: string): ForeignPhrase {
  return { words: words.split('|'), ...phrase(pattern) };
}

function latin(word: string, rest = ''): LatinPhrase {
  return { word: new RegExp(withAnySpaces(word), 'i'), ...phrase(word + rest) };
}

function phrase(pattern: string): Phrase {
  return { pattern, inSource: once(() => new RegExp(withAnySpaces(pattern), 'i')) };
}

/** The pattern for a source, in which a space may be a line break and the next line's indentation. */
function withAnySpaces(pattern: string): string {
  return pattern.replaceAll('.{', '(?:\\s+(?!\\s)|\\S){').replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
}

/** A letter that is neither plain latin nor punctuation. Where there is none, half of the work is done. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: one class is read in half the time of several.
const FOREIGN = /[\u00ad\u00b5\u00c3\u00e3\u034f-\u1fff\u200b-\u200f\u2060-\u2064\u3041-\u9fff\uac00-\ud7a3\ud83c\ufe00-\uff9f]/;
/** Letters that disguise a wording, or may: what nobody sees, half-width kana, full-width and look-alike letters, letters in boxes … */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: one class is read in half the time of several.
const NOISE = /[\u00ad\u00b5\u034f\u0370-\u045f\u180b-\u180e\u200b-\u200f\u2060-\u2064\ufeff\ufe00-\ufe0f\uff21-\uff9f劵賣ẻậẺẬ\ud83c]/;
/** … and whether they do: a Greek letter is no disguise in a Greek word. */
const DISGUISE = /[\p{DI}\uff66-\uff9fＡ-Ｚ劵賣ẻậ\u{1f130}-\u{1f189}\u{1f1e6}-\u{1f1ff}]|[a-z][\u00b5\u0370-\u045f]|[\u00b5\u0370-\u045f][a-z]/iu;
/** Kana spelled apart … */
const KANA_APART = /[ァ-ヺ](?:\s+|[._・*|/-])[ァ-ヺ](?:\s+|[._・*|/-])[ァ-ヺ]/;
/** … and one of our words spelled apart in latin letters, told by its second to fourth letter. */
const LATIN_APART = /[\s._*|/-][aimlot](?:\s+|[._*|/-])[afdnruz](?:\s+|[._*|/-])[degintz]/i;
const spelledWord = once(() => new RegExp(SPELLED_WORDS.map((word) => [...word].join('(?:\\s+|[._*|/-])')).join('|'), 'i'));
const SPELLED_WORDS = ['gift', 'amaz', 'amzn', 'itunes', 'claim', 'code', 'card', 'tang'];

/** So much of a source is searched for disguised words: longer than most, and each search costs as much as all others together. */
const MOST_DISGUISED = 150_000;

const INVISIBLE = /\p{DI}/gu;
const LOOK_ALIKES = '劵券賣売аaеeоoрpсcтtуyхxіiгrαaοoιiτtενnзzкkмm';
/** Letters with the same separator after each, in latin or in kana and kanji. */
const APART = /(?<=\b[a-z])[ ._*|/-](?=[a-z]\b)|(?<=[ぁ-ヿ一-鿿])[ ._・*|/-](?=[ぁ-ヿ一-鿿])/gi;

/** A rough version of `fold`, a fraction of its size: enough to know that somebody should look closely. */
function undisguise(text: string): string {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(APART, '');
  return plain.replace(/[а-яіα-ω劵賣]/gi, (letter) => {
    const at = LOOK_ALIKES.indexOf(letter.toLowerCase());
    return at < 0 ? letter : LOOK_ALIKES.charAt(at % 2 === 0 ? at + 1 : at);
  });
}

/** Whether a page with this text is worth the second stage. Spaces are as a reader sees them: one at a time. */
export function deservesLook(text: string): boolean {
  return vocabulary().test(text) || (isDisguised(text, true) && vocabulary().test(undisguise(text)));
}

/**
 * The same for the source of a page's text, whose spaces are as they were written. Made for the many pages that have nothing to do
 * with gift cards: what they do not say is told without reading closely.
 */
export function sourceDeservesLook(source: string): boolean {
  const isForeign = FOREIGN.test(source);
  const hasPhrase =
    (LATIN_WORD.test(source) && LATIN.some(({ word, inSource }) => word.test(source) && inSource().test(source))) ||
    (isForeign && PHRASES.some(({ words, inSource }) => words.some((word) => source.includes(word)) && inSource().test(source)));
  if (hasPhrase) return true;
  const beginning = source.slice(0, MOST_DISGUISED);
  return isDisguised(beginning, isForeign) && vocabulary().test(undisguise(beginning.replace(/\s+/g, ' ')));
}

function isDisguised(text: string, isForeign: boolean): boolean {
  return (isForeign && ((NOISE.test(text) && DISGUISE.test(text)) || KANA_APART.test(text))) || (LATIN_APART.test(text) && spelledWord().test(text));
}
