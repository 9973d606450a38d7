import { isObject } from './is-object.ts';
import { fromVersion0 } from './version-0.ts';
import { fromVersion1 } from './version-1.ts';

export type Stored = Readonly<Record<string, unknown>>;

/** From each version to the one after it; the place in the list is the version it starts from. */
const STEPS: readonly ((stored: Stored) => Stored)[] = [fromVersion0, fromVersion1];

/** The version this extension writes. */
export const VERSION = STEPS.length;

/**
 * Stored settings of any version in the form of this one; a newer one stays as it is. What is no settings at all comes out empty.
 * Never throws: a step only moves what it finds, and whoever reads it parses every part.
 */
export function migrate(stored: unknown): Stored {
  if (!isObject(stored)) return { version: VERSION };
  const from = versionOf(stored);
  return from > VERSION ? stored : STEPS.slice(from).reduce((document, step) => step(document), stored);
}

/** The version a document says it is; one that says none, or nonsense, is as old as can be. */
export function versionOf(stored: unknown): number {
  const version = isObject(stored) ? stored['version'] : undefined;
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 0;
}
