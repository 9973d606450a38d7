import { fold } from '../fold.ts';

/** Whether a text holds every word of a search, in whatever width, case or kana either is written. An empty search fits all. */
export function fitsSearch(search: string, text: string): boolean {
  const searched = comparable(text);
  // Folding joins Japanese words across a space, so the words are told apart first.
  return search
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => searched.includes(comparable(word)));
}

const HIRAGANA = /[ぁ-ゖ]/g;
const TO_KATAKANA = 0x60;

function comparable(text: string): string {
  return fold(text).text.replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_KATAKANA));
}
