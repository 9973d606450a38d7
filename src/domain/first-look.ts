/**
 * Words of which at least one stands on every page a pack could speak about. Kept small: it runs on every page a person opens.
 * A test proves over all pages we have that nothing a pack catches is dropped here.
 */
const VOCABULARY = new RegExp(
  [
    'ギフ(?:ト ?(?:券|カード|コード|番号|チケット)|券|買|売|換)|アマ ?ギ(?:フ|(?![ァ-ヺ]))|尼の? ?(?:ギフ|券|垢|アカ|カード)|アマ ?(?:券|垢|アカ|コード)|(?:メール|カード)タイプ|残高.{0,12}(?:垢|アカウント)|垢.{0,16}残高|買い?取率|(?:通販|(?<![a-z])ec) ?の?(?:アカウント|垢|会員)|通販 ?の?id|密林.{0,40}(?:垢|アカウント|残高?)|額面|券面|コードを?.{0,8}(?:売|買い?取)|卡密|日亚|깊카|電マネ|amz ?ギフ|(?:電子マネー|プリペイド).{0,40}(?:番号|買|換)|ギフト.{0,24}(?:番号|コード|券|買|売|現金|出品)|現金化|換金',
    '(?:e-?)?gift ?(?:card|code|voucher|certificate)|(?:amazon|アマゾン|amzn|아마존|亚马逊).{0,24}(?:アカウント|垢|acc(?:oun)?ts?\\b|log-?ins?\\b|プリペイド|ギフト|gift|残高|のid(?![a-z])|ログイン|会員|サインイン|パスワード|当選|おめでとう|accs?\\b|コード|番号|カード|卡|카드|카|codes?\\b|cards?\\b)',
    'itunes ?(?:カード|card)|claim ?code|礼[品物]卡|기프트|상품권|thẻ(?: quà)?(?: tặng)? amazon|thẻ quà|mã (?:thẻ )?amazon|the qua tang',
  ].join('|'),
  'is',
);

/** Signs that the wording is disguised: what nobody sees, half-width kana, look-alike letters, words spelled apart, accents of a script we fold. */
const DISGUISE =
  /\u034f|[\u180b-\u180e]|[\ufe00-\ufe0f]|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\uff66-\uff9fＡ-Ｚａ-ｚ劵賣ẻậ\u{1f130}-\u{1f189}\u{1f1e6}-\u{1f1ff}]|[a-z][а-яіα-ω]|[а-яіα-ω][a-z]|[ァ-ヺ][ ._・*|/-][ァ-ヺ][ ._・*|/-]|\b[a-z]([ ._*-])[a-z]\1[a-z]\b/iu;

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

/** Whether a page with this text is worth the second stage. */
export function deservesLook(text: string): boolean {
  return VOCABULARY.test(text) || (DISGUISE.test(text) && VOCABULARY.test(undisguise(text)));
}
