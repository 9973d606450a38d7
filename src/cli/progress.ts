import type { Screen } from './command.ts';

/** Runs shorter than this show nothing. */
const QUIET_MS = 1_000;
const REDRAW_MS = 150;
const WIDTH = 24;
const ERASE = '\r\u001b[K';

/** A bar with rate and remaining time on long runs, for a person at a terminal; nothing anywhere else. */
export class Progress {
  private pages = 0;
  private done = 0;
  private drawnAt = 0;
  private isShown = false;
  private readonly start: number;

  /** `total` is the work there is, in whatever unit `advance` counts; `null` when nobody knows. */
  constructor(
    private readonly screen: Screen,
    private readonly total: number | null,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.start = now();
  }

  /** One more page, which was so much of the work. */
  advance(work: number): void {
    this.pages += 1;
    this.done += work;
    const now = this.now();
    if (!this.screen.isTTY || now - this.start < QUIET_MS || (this.isShown && now - this.drawnAt < REDRAW_MS)) return;
    this.drawnAt = now;
    this.isShown = true;
    this.screen.write(`${ERASE}${this.line((now - this.start) / 1000)}`);
  }

  /** Takes the bar away, so that something else can be written; the next `advance` brings it back. */
  clear(): void {
    if (this.isShown) this.screen.write(ERASE);
    this.isShown = false;
  }

  private line(seconds: number): string {
    const counted = `${this.pages} pages, ${Math.round(this.pages / seconds)} a second`;
    if (this.total === null || this.total === 0) return `${counted}, ${duration(seconds)} so far`;
    const share = Math.min(1, this.done / this.total);
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    return `${bar} ${Math.floor(share * 100)} %  ${counted}, ${duration(seconds / share - seconds)} left`;
  }
}

/** `8 s`, `2 min 5 s`, `1 h 3 min`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}
