import * as z from 'zod/mini';

/** A moment as the person's clock showed it, so that it can be set beside a receipt, and as everybody's. */
export const MomentSchema = z.strictObject({
  /** `2026-11-26T14:52:33+09:00` */
  local: z.iso.datetime({ offset: true }),
  /** `2026-11-26T05:52:33Z` */
  utc: z.iso.datetime(),
  /** `Asia/Tokyo` */
  zone: z.string(),
});
export type Moment = z.infer<typeof MomentSchema>;

/** The moment `time` (milliseconds since 1970) where the clock is `offset` minutes ahead of UTC. */
export function momentAt(time: number, { zone, offset }: { zone: string; offset: number }): Moment {
  const ahead = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return {
    local: `${seconds(time + offset * 60_000)}${sign}${twoDigits(Math.trunc(ahead / 60))}:${twoDigits(ahead % 60)}`,
    utc: `${seconds(time)}Z`,
    zone,
  };
}

/** The moment as a reader of that language writes it, on the clock of the place where it was. */
export function readableMoment({ local, zone }: Moment, language: string): string {
  const [onThatClock, offset] = [local.slice(0, 19), local.slice(19)];
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium', timeZone: 'UTC' });
  return `${format.format(new Date(`${onThatClock}Z`))} (UTC${offset}, ${zone})`;
}

function seconds(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
