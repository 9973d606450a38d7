import { isObject } from '../migrations/is-object.ts';

/** JSON with its keys in order: browsers give stored objects back with their keys rearranged. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(byKey)) : inner)) ?? '';
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
