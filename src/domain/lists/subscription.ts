import * as z from 'zod/mini';
import { isDownloadAddress } from '../download.ts';

export const MOST_LISTS = 10;

/** What it means that a host is on a list: nothing to warn of, or a warning of that level. */
export const LIST_MEANINGS = ['allow', 'caution', 'danger'] as const;
export type ListMeaning = (typeof LIST_MEANINGS)[number];

/** A list somebody else keeps and a person looks hosts up in. */
export const SubscriptionSchema = z.lazy(() =>
  z.object({
    /** Names what is kept of it on a device. */
    id: z.string().check(z.regex(/^[a-z0-9]{6,32}$/)),
    name: z.string().check(z.maxLength(60), z.regex(/^\S(?:.*\S)?$/)),
    /** Where it is fetched from; `null` where it was a file. */
    url: z.nullable(z.string().check(z.maxLength(500), z.refine(isDownloadAddress))),
    means: z.enum(LIST_MEANINGS),
  }),
);
export type Subscription = z.infer<typeof SubscriptionSchema>;

/** A list that is looked up, and who wanted it; what a policy wants a person cannot take away. */
export type ListInForce = Subscription & { readonly by: 'person' | 'policy' };

/** All lists that are looked up. Where a person and a policy want the same one, the policy counts. */
export function inForce(own: readonly Subscription[], byPolicy: readonly Subscription[]): ListInForce[] {
  const isOwn = ({ id, url }: Subscription) => !byPolicy.some((other) => other.id === id || (url !== null && other.url === url));
  return [...byPolicy.map((list) => ({ ...list, by: 'policy' as const })), ...own.filter(isOwn).map((list) => ({ ...list, by: 'person' as const }))];
}

/** The list with a subscription added, or changed where it is there. */
export function withSubscription(lists: readonly Subscription[], changed: Subscription): Subscription[] {
  return lists.some(({ id }) => id === changed.id) ? lists.map((list) => (list.id === changed.id ? changed : list)) : [...lists, changed];
}
