import { type ChannelSource, signatureAddress } from '../../domain/updates/channel.ts';
import type { Outcome } from '../../domain/updates/outcome.ts';
import { downloadBytes } from '../../platform/download-bytes.ts';
import { isSignedBy } from '../../platform/signature.ts';

/** Together under the half minute after which Chrome ends a background that has heard nothing. */
const LIMITS = { mostBytes: 2_000_000, mostSeconds: 20 };
const SIGNATURE_LIMITS = { mostBytes: 1_000, mostSeconds: 8 };

/** A release as it was signed. */
export type SignedText = { readonly text: string; readonly signature: string; readonly etag: string | null };

/** Fetches what the channel gives out now and checks its signature, or says why there is nothing to read. */
export async function fetchRelease({ url, key }: ChannelSource, etag: string | null): Promise<SignedText | Outcome> {
  const file = await downloadBytes({ url, etag, ...LIMITS });
  if (file.state === 'unchanged') return { came: 'unchanged' };
  if (file.state === 'failed') return { came: 'not-fetched', failure: file.failure };
  const detached = await downloadBytes({ url: signatureAddress(url), ...SIGNATURE_LIMITS });
  if (detached.state !== 'fresh') return detached.state === 'failed' ? { came: 'not-fetched', failure: detached.failure } : { came: 'not-signed' };
  const signature = new TextDecoder().decode(detached.bytes).trim();
  if (!(await isSignedBy(key, signature, file.bytes))) return { came: 'not-signed' };
  return { text: new TextDecoder().decode(file.bytes), signature, etag: file.etag };
}
