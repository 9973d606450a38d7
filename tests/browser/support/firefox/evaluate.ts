import type { Bidi } from './bidi.ts';
import { localValue, type RemoteValue } from './remote-value.ts';

type Evaluation = { readonly result: RemoteValue; readonly exceptionDetails?: { readonly text: string } };
/** A document, and in it either the page's own world or, with a `sandbox`, one the page cannot reach. */
export type World = { readonly context: string; readonly sandbox?: string };

export async function evaluate<T>(bidi: Bidi, target: World, expression: string): Promise<T> {
  const { result, exceptionDetails } = await bidi.send<Evaluation>('script.evaluate', { expression, target, awaitPromise: true });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return localValue(result) as T;
}
