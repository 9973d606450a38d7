import { hashText } from '../text-hash.ts';
import { type Entry, FORMS } from './entry.ts';

/**
 * The entries of a list, eight bytes each, in order: 61 bits that stand for the host, then 3 for the form. The names themselves are
 * not in it: who looks up a host has its name at hand. The halves are those of little-endian machines, which browsers run on.
 */
export type ListIndex = BigUint64Array<ArrayBuffer>;

const EXCEPTION = 0b100;
const FORM = 0b011;
const MARKS = EXCEPTION | FORM;

/** Collects entries in any order, each as often as it comes. */
export class IndexBuilder {
  private numbers = new BigUint64Array(1024);
  private halves = new Uint32Array(this.numbers.buffer);
  private count = 0;

  get size(): number {
    return this.count;
  }

  add({ host, form, isException }: Entry): void {
    if (this.count === this.numbers.length) this.grow();
    const at = 2 * this.count;
    hashText(host, this.halves, at);
    const marks = FORMS.indexOf(form) | (isException ? EXCEPTION : 0);
    this.halves[at] = (((this.halves[at] ?? 0) & ~MARKS) | marks) >>> 0;
    this.count += 1;
  }

  /** Every entry once. */
  build(): ListIndex {
    const sorted = this.numbers.slice(0, this.count).sort();
    let kept = 0;
    for (let at = 0; at < sorted.length; at += 1) {
      const number = sorted[at] ?? 0n;
      if (at > 0 && number === sorted[kept - 1]) continue;
      sorted[kept] = number;
      kept += 1;
    }
    return sorted.slice(0, kept);
  }

  private grow(): void {
    const larger = new BigUint64Array(2 * this.numbers.length);
    larger.set(this.numbers);
    this.numbers = larger;
    this.halves = new Uint32Array(larger.buffer);
  }
}

const WANTED = new Uint32Array(2);

/** The entries for exactly this host. */
export function entriesFor(index: ListIndex, host: string): Entry[] {
  hashText(host, WANTED, 0);
  const low = ((WANTED[0] ?? 0) & ~MARKS) >>> 0;
  const high = WANTED[1] ?? 0;
  const halves = new Uint32Array(index.buffer, index.byteOffset, 2 * index.length);
  const entries: Entry[] = [];
  for (let at = firstNotBelow(halves, low, high); at < index.length && halves[2 * at + 1] === high; at += 1) {
    const there = halves[2 * at] ?? 0;
    if ((there & ~MARKS) >>> 0 !== low) break;
    entries.push({ host, form: FORMS[there & FORM] ?? 'plain', isException: (there & EXCEPTION) !== 0 });
  }
  return entries;
}

function firstNotBelow(halves: Uint32Array, low: number, high: number): number {
  let from = 0;
  let to = halves.length / 2;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const there = halves[2 * middle + 1] ?? 0;
    if (there < high || (there === high && (halves[2 * middle] ?? 0) < low)) from = middle + 1;
    else to = middle;
  }
  return from;
}
