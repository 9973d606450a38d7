import * as z from 'zod/mini';

/** The last moment a calendar can show. */
export const FOREVER = 8.64e15;

/** A moment, in milliseconds since 1970, that a calendar can show. */
export const TimeSchema = z.lazy(() => z.number().check(z.minimum(0), z.maximum(FOREVER)));

export const DAY = 24 * 60 * 60 * 1000;
