import { inOrder } from './in-order.ts';

/**
 * Every change of what is kept for a person goes through here, one after the other. Only the background may call this: there is
 * one background, so there is one writer. Each change ends in one write of all it touches, which browsers do whole or not at all; so
 * it does not matter when the background ends.
 */
export const write = inOrder();
