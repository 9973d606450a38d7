/** Where a code is about to go, as far as the words of the question depend on it. */
export type PlaceKind = 'trade' | 'message' | 'other';

const MESSAGE_HOST =
  /(?:^|\.)(?:mail|webmail|outlook|gmail|chat|messages?|messenger|discord|slack|line|instagram|facebook|threads|twitter|x|telegram|whatsapp|teams|kakao|skype|yahoo|icloud)\.|(?:^|\.)(?:x\.com|line\.me|t\.me|wa\.me)$/;
const MESSAGE_LABEL =
  /message|reply|compose|comment|chat|to:|subject|body|メッセージ|返信|本文|コメント|投稿|チャット|トーク|ひとこと|件名|消息|메시지|tin nhan/i;

/** Where other brands redeem their own codes (facts, section 2.2, November 2026). */
const OTHER_BRAND_HOST =
  /(?:^|\.)(?:(?:steampowered|apple|nintendo|playstation|xbox|microsoft|roblox|netflix|razer|spotify|webmoney|bitcash|paypay|nanaco-net)\.(?:com|net|jp|co\.jp|ne\.jp)|play\.google\.com)$/;

/** True on a page of another brand, whose own codes are nobody's business here. */
export function isOtherBrands(host: string): boolean {
  return OTHER_BRAND_HOST.test(host);
}

/** A place that was warned about is a trade; mail, chat and posts are messages to someone; the rest is some page. */
export function placeKind({ isFlagged, host, label }: { isFlagged: boolean; host: string; label: string }): PlaceKind {
  if (isFlagged) return 'trade';
  return MESSAGE_HOST.test(host) || MESSAGE_LABEL.test(label) ? 'message' : 'other';
}
