/** A value as WebDriver BiDi sends it, so far as expressions in stories give one. */
export type RemoteValue =
  | { readonly type: 'undefined' | 'null' }
  | { readonly type: 'string' | 'boolean'; readonly value: string | boolean }
  | { readonly type: 'number'; readonly value: number | 'NaN' | '-0' | 'Infinity' | '-Infinity' }
  | { readonly type: 'array'; readonly value?: readonly RemoteValue[] }
  | { readonly type: 'object'; readonly value?: readonly (readonly [string, RemoteValue])[] }
  | { readonly type: 'other' };

/** The value itself. Not read with the page's own JSON: a hostile page may have replaced that. */
export function localValue(remote: RemoteValue): unknown {
  switch (remote.type) {
    case 'undefined':
      return undefined;
    case 'null':
      return null;
    case 'string':
    case 'boolean':
      return remote.value;
    case 'number':
      return Number(remote.value);
    case 'array':
      return remote.value?.map(localValue);
    case 'object':
      return Object.fromEntries((remote.value ?? []).map(([key, value]) => [key, localValue(value)]));
    default:
      throw new Error(`an expression gave something that cannot be handed over: ${JSON.stringify(remote)}`);
  }
}
