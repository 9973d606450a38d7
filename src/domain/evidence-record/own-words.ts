import { asPrinted } from '../claim-code.ts';
import { maskCodes } from '../mask.ts';
import type { OwnWords } from './record.ts';

/** Numbers that cannot be spent and are asked for by name: serial numbers in digits (16 or 30), order numbers as Amazon writes them. */
const REFERENCE = /(?<![A-Z0-9][ -]?|[a-z])(?:[A-Z]\d{2}-\d{7}-\d{7}|\d(?:[ -]?\d){7,29})(?![ -]?[A-Z0-9]|[a-z])/g;

/** What the person wrote, with dots in place of what looks like a code. Serial and order numbers stay where they are asked for. */
export function maskOwnWords({ notes, receipt, serial }: OwnWords): OwnWords {
  return { notes: maskCodes(notes), receipt: maskButReferences(receipt), serial: maskButReferences(serial) };
}

function maskButReferences(text: string): string {
  let masked = maskCodes(text);
  for (const { 0: match, index } of asPrinted(text).matchAll(REFERENCE)) {
    const end = index + match.length;
    masked = masked.slice(0, index) + text.slice(index, end) + masked.slice(end);
  }
  return masked;
}
