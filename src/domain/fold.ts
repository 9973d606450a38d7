import { TracedText } from './traced-text.ts';

/** Characters a reader does not see: zero width, soft hyphen, direction marks, variation selectors, tags. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e01ef}]+|[\u034f]|[\u180b-\u180e]|[\ufe00-\ufe0f]/gu;

/** A kana with its voiced mark written apart, in any of the ways Unicode has for it. */
const VOICED = /[ぁ-ゖァ-ヺｦ-ﾝ][ \u3000]?[\u3099-\u309c\uff9e\uff9f]/g;
/** Ordinary characters that already are in canonical form; everything else is looked at, Korean letters a syllable at a time. */
const NOT_CANONICAL = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\n -~、。「」・ーぁ-ゖァ-ヺ々一-鿿가-힣][\u0300-\u036f]*/gu;

/** A letter that stands for more than this stays one: a page could make a text of millions of them. Ours are all shorter (`㈱`). */
const LONGEST_FORM = 4;
/** Characters folded without a pause. */
const STEP = 3_000;
const LONGEST_STEP = 6_000;

/** Old, variant and simplified kanji, and look-alike letters, that occur in the words our packs use. */
const VARIANTS = new Map<string, string>([
  ...pairs('劵券賣売卖売買買买買换換换換沽売價価价価額額额額贈贈赠贈號号碼码禮礼點点点点錢銭钱銭轉転转転賬账實実驗験驗験證証证証帳帳帐帳戶戸户戸'),
  ...pairs('аaвbеeзzкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝwɡgһhӏlոnսuցg'),
  ...pairs('αaβbεeζzηnιiκkνvοoρpτtυuχxγyωw'),
  ...pairs('đdøołlıiɑa'),
  ...pairs('‐-‑-‒-–-—-―-−-﹣-‘\'’\'“"”"•・·・∙・⋅・●・'),
]);
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');

/** One space between two characters of a script that writes none between words. */
const SPACE_IN_CJK = /(?<=[぀-ヿ一-鿿]) (?=[぀-ヿ一-鿿])/g;
/** A word spelled with the same separator after each letter: `a.m.a.z.o.n`, `ギ・フ・ト券`. */
const SPELLED_LATIN = /(?<![a-z0-9])[a-z0-9](?:([ ._*|/・-])[a-z0-9](?:\1[a-z0-9])+)(?![a-z0-9])/g;
const SPELLED_CJK = /(?<=[ァ-ヺー一-鿿])([._*|/・-])(?=[ァ-ヺー一-鿿]\1[ァ-ヺー一-鿿])|(?<=[ァ-ヺー一-鿿]([._*|/・-])[ァ-ヺー一-鿿])\2(?=[ァ-ヺー一-鿿])/g;
const SEPARATORS = /[ ._*|/・-]/g;

/**
 * Text as our words are matched against it: one form for each letter (NFKC, lower case, no accents, look-alikes as latin,
 * kanji variants as one), nothing invisible, no noise inside words. It keeps the way back to what the page really said.
 */
export function fold(raw: string): TracedText {
  return TracedText.from(raw)
    .replace(INVISIBLE, () => '')
    .replace(VOICED, voiced)
    .replace(NOT_CANONICAL, canonical)
    .lowerCase()
    .replace(VARIANT, (letter) => VARIANTS.get(letter) ?? letter)
    .replace(/[ \t]{2,}/g, () => ' ')
    .replace(SPACE_IN_CJK, () => '')
    .replace(SPELLED_LATIN, withoutSeparators)
    .replace(SPELLED_CJK, () => '');
}

/** The same for a long text, line by line, with a pause now and then. A line longer than any a person writes is cut. */
export function* foldInSteps(raw: string): Generator<void, TracedText> {
  const parts: TracedText[] = [];
  for (let start = 0; start < raw.length; ) {
    const lineEnd = raw.indexOf('\n', start + STEP) + 1;
    const end = lineEnd > 0 && lineEnd <= start + LONGEST_STEP ? lineEnd : start + LONGEST_STEP;
    parts.push(fold(raw.slice(start, end)));
    start = end;
    yield;
  }
  return TracedText.join(parts);
}

/** The same for a pattern: only letters beyond ASCII change, so the syntax of the pattern stays. */
export function foldPattern(source: string): string {
  return source.replace(/[^\0-\x7f]+/g, (run) =>
    canonical(run)
      .toLowerCase()
      .replace(VARIANT, (letter) => VARIANTS.get(letter) ?? letter),
  );
}

function canonical(letter: string): string {
  const form = canonicalForm(letter);
  return form.length > letter.length * LONGEST_FORM ? letter : form;
}

function canonicalForm(letter: string): string {
  return letter
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/[\s\u2800]/g, ' ')
    .replace(/[\u{1f150}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu, enclosedLetter);
}

function voiced(kana: string): string {
  const mark = /[\u3099\u309b\uff9e]$/.test(kana) ? '\u3099' : '\u309a';
  return `${kana.charAt(0)}${mark}`.normalize('NFKC');
}

/** 🅐 🅰 🇦 and their rows, which Unicode does not decompose to the letter they show. */
function enclosedLetter(symbol: string): string {
  const code = symbol.codePointAt(0) ?? 0;
  const row = [0x1f150, 0x1f170, 0x1f1e6].findLast((start) => code >= start && code < start + 26);
  return row === undefined ? symbol : String.fromCharCode(97 + code - row);
}

function withoutSeparators(word: string): string {
  return word.replace(SEPARATORS, '');
}

function pairs(letters: string): [string, string][] {
  const all = [...letters];
  return all.flatMap((from, at) => (at % 2 === 0 && all[at + 1] !== from ? [[from, all[at + 1] ?? from] as [string, string]] : []));
}
