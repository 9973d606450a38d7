import type { Stored } from './migrate.ts';

/** Settings without a version were stored in the form of version 1, or were damaged on the way. */
export function fromVersion0(stored: Stored): Stored {
  return { ...stored, version: 1 };
}
