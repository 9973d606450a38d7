import { once } from './once.ts';

/** How a phrase begins, and what has to follow. */
type Phrase = readonly [openings: readonly string[], rest: string];

/** What makes a page that names Amazon one about its accounts and cards. */
const NEAR_AMAZON =
  '.{0,24}(?:アカウント|垢|acc(?:oun)?ts?\\b|log-?ins?\\b|プリペイド|ギフト|gift|残高|のid(?![a-z])|ログイン|会員|サインイン|パスワード|当選|おめでとう|accs?\\b|コード|番号|カード|卡|카드|카|codes?\\b|cards?\\b)';

/**
 * Phrases of which at least one stands on every page a pack could speak about. Kept small: they are looked for on every page a
 * person opens. A test proves over all pages we have that nothing a pack catches is dropped here.
 */
const PHRASES: readonly Phrase[] = [
  [['ギフ'], '(?:ト ?(?:券|カード|コード|番号|チケット)|券|買|売|換|ト.{0,24}(?:番号|コード|券|買|売|現金|出品))'],
  [['アマ'], ' ?(?:ギ(?:フ|(?![ァ-ヺ]))|券|垢|アカ|コード)'],
  [['尼'], 'の? ?(?:ギフ|券|垢|アカ|カード)'],
  [['残高'], '.{0,12}(?:垢|アカウント)'],
  [['垢'], '.{0,16}残高'],
  [['通販'], ' ?の?(?:アカウント|垢|会員|id)'],
  [['密林'], '.{0,40}(?:垢|アカウント|残高?)'],
  [['コード'], 'を?.{0,8}(?:売|買い?取)'],
  [['電子マネー', 'プリペイド'], '.{0,40}(?:番号|買|換)'],
  [['買取率', '買い取率', 'メールタイプ', 'カードタイプ', '額面', '券面', '電マネ', '現金化', '換金'], ''],
  [['アマゾン', '아마존', '亚马逊'], NEAR_AMAZON],
  [['卡密', '日亚', '礼品卡', '礼物卡', '깊카', '기프트', '상품권'], ''],
];

/** The same for phrases that begin with latin letters, small or capital: their openings are patterns. */
const LATIN: readonly Phrase[] = [
  [['gift'], ' ?(?:card|code|voucher|certificate)'],
  [['amazon', 'amzn'], NEAR_AMAZON],
  [['itunes ?(?:カード|card)', 'claim ?code', 'the qua tang'], ''],
];
/** … and for those that begin so and go on otherwise. */
const MIXED: readonly Phrase[] = [
  [['amz ?ギフ', '(?<![a-z])ec ?の?(?:アカウント|垢|会員)', 'thẻ quà', 'thẻ tặng amazon', 'thẻ amazon', 'mã thẻ amazon', 'mã amazon'], ''],
];

const ALL = [...PHRASES, ...LATIN, ...MIXED].map(([openings, rest]) => `(?:${openings.join('|')})${rest}`).join('|');
const vocabulary = once(() => new RegExp(ALL, 'is'));
const OPENINGS = PHRASES.flatMap(([openings]) => openings);
const latinOpenings = once(() => openingsOf(LATIN));
const mixedOpenings = once(() => openingsOf(MIXED));

function openingsOf(phrases: readonly Phrase[]): RegExp {
  return new RegExp(withAnySpaces(phrases.flatMap(([openings]) => openings).join('|')), 'i');
}

/** The same pattern for a page's source, in which a space may be a line break and the next line's indentation. */
function withAnySpaces(pattern: string): string {
  return pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
}

/** A letter that is neither latin nor punctuation. Where there is none, half of the work is done. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: one class is read in half the time of several.
const FOREIGN = /[\u00ad\u00b5\u034f-\u1fff\u200b-\u200f\u2060-\u2064\u3041-\u9fff\uac00-\ud7a3\ud83c\ufe00-\uff9f]/;
/** Signs that the wording is disguised: what nobody sees, half-width kana, look-alike and foreign letters, kana spelled apart … */
const DISGUISE =
  /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\uff66-\uff9fＡ-Ｚａ-ｚ劵賣ẻậẺẬ]|\u034f|[\u180b-\u180e]|[\ufe00-\ufe0f]|\ud83c[\udd30-\udd89\udde6-\uddff]|[a-zA-Z][\u00b5\u0370-\u045f]|[\u00b5\u0370-\u045f][a-zA-Z]|[ァ-ヺ](?:\s+|[._・*|/-])[ァ-ヺ](?:\s+|[._・*|/-])[ァ-ヺ]/;
/** … and one of our words spelled apart in latin letters, which four letters by themselves give away. */
const SPELLED = /(?:[\s._*|/-]+[a-z]){3}/i;
const spelledWord = once(() => new RegExp(SPELLED_WORDS.map((word) => [...word].join('(?:\\s+|[._*|/-])')).join('|'), 'i'));
const SPELLED_WORDS = ['gift', 'amaz', 'amzn', 'itunes', 'claim', 'code', 'card', 'tang'];

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\u034f|[\u180b-\u180e]|[\ufe00-\ufe0f]/g;
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
  return vocabulary().test(text) || ((DISGUISE.test(text) || isSpelledApart(text)) && vocabulary().test(undisguise(text)));
}

/**
 * False where a text cannot deserve a look, however its spaces are written: a tenth of the work, for the pages that have nothing
 * to do with gift cards.
 */
export function mayDeserveLook(text: string): boolean {
  const isForeign = FOREIGN.test(text);
  const mayHaveWord = (isForeign && (OPENINGS.some((opening) => text.includes(opening)) || mixedOpenings().test(text))) || latinOpenings().test(text);
  return mayHaveWord || (isForeign && DISGUISE.test(text)) || isSpelledApart(text);
}

function isSpelledApart(text: string): boolean {
  return SPELLED.test(text) && spelledWord().test(text);
}
