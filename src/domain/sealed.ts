import * as z from 'zod/mini';
import { hashText } from './text-hash.ts';

/**
 * A text that was checked before it was stored, under a seal that shows whether it is still the same, so that whoever reads it need
 * not check it again. It tells of damage; who can write where it is stored can also seal.
 */
export const SealedSchema = z.lazy(() => z.object({ text: z.string(), seal: z.string() }));
export type Sealed = z.infer<typeof SealedSchema>;

export function sealed(text: string): Sealed {
  return { text, seal: sealOf(text) };
}

/** The text as it was sealed, or `null` where it no longer is. */
export function unsealed({ text, seal }: Sealed): string | null {
  return sealOf(text) === seal ? text : null;
}

function sealOf(text: string): string {
  const bits = new Uint32Array(2);
  hashText(text, bits, 0);
  return `${text.length}-${[...bits].map((half) => half.toString(36)).join('-')}`;
}
