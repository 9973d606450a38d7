import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LONG_AGO = new Date(2026, 0);
/** Where Chromium on Linux looks for what an organisation has set; for the whole machine, so it takes the rights of its owner. */
const FOLDER = '/etc/chromium/policies/managed';

/** The id Chromium gives an unpacked extension: from its path, in the letters a to p. */
export function idOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A policy file for a copy of the extension in a folder of its own: it concerns that one alone, and so no other browser on the machine. */
export class ManagedFile {
  /** Where the copy is. */
  readonly build: string;
  private readonly id: string;
  private readonly path: string;

  constructor(build: string) {
    this.build = mkdtempSync(join(tmpdir(), 'gift-card-guard-managed-'));
    cpSync(build, this.build, { recursive: true });
    this.id = idOf(this.build);
    this.path = join(FOLDER, `gift-card-guard-${this.id}.json`);
  }

  write(policy: object): void {
    try {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(this.path, JSON.stringify({ '3rdparty': { extensions: { [this.id]: policy } } }));
      // Chromium waits with a file that was only just written, lest it be half there.
      utimesSync(this.path, LONG_AGO, LONG_AGO);
    } catch (error) {
      throw new Error(`A policy for Chromium is a file in ${FOLDER}, which this user may not write: ${error}`);
    }
  }

  remove(): void {
    rmSync(this.path, { force: true });
    rmSync(this.build, { recursive: true, force: true });
  }
}
