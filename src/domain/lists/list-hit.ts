import * as z from 'zod/mini';
import { TimeSchema } from '../time.ts';
import { LIST_MEANINGS } from './subscription.ts';

/** That a host is on a list: which list, by which entry, what that means, and of when the list is. */
export const ListHitSchema = z.lazy(() => z.object({ list: z.string(), means: z.enum(LIST_MEANINGS), entry: z.string(), taken: TimeSchema }));
export type ListHit = z.infer<typeof ListHitSchema>;

/** Whether they call for a warning. */
export function isWarning(hits: readonly ListHit[]): boolean {
  return hits.some(({ means }) => means !== 'allow');
}
