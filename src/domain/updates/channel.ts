import * as z from 'zod/mini';
import { isDownloadAddress } from '../download.ts';

/** Who said where updates come from: this build, or the organisation that manages the browser. */
export const AUTHORITIES = ['build', 'policy'] as const;
const AuthoritySchema = z.enum(AUTHORITIES);

/** Where updates come from, and the public key (32 bytes, base64) their signature has to fit. */
export type ChannelSource = { readonly url: string; readonly key: string };

/** Where this extension looks for newer rules: nowhere, at one address, or nowhere because what was set cannot be used. */
export const ChannelSchema = z.lazy(() =>
  z.discriminatedUnion('state', [
    z.object({ state: z.literal('none') }),
    z.object({ state: z.literal('broken'), by: AuthoritySchema, what: z.enum(['url', 'key']) }),
    z.object({ state: z.literal('set'), by: AuthoritySchema, url: z.string(), key: z.string() }),
  ]),
);
export type Channel = z.infer<typeof ChannelSchema>;

const KEY = /^[A-Za-z0-9+/]{43}=$/;

/** The channel to use. A policy that names an address (or none: `''`) stands above the build, whole; what it leaves out is not filled in. */
export function channelOf(build: ChannelSource, policy: Partial<ChannelSource> | null): Channel {
  const isManaged = policy?.url !== undefined;
  const by = isManaged ? 'policy' : 'build';
  const { url = '', key = '' } = isManaged ? policy : build;
  if (url === '') return { state: 'none' };
  if (!isDownloadAddress(url)) return { state: 'broken', by, what: 'url' };
  return KEY.test(key) ? { state: 'set', by, url, key } : { state: 'broken', by, what: 'key' };
}

/** What a channel is known by: with another address or key, nothing that came before counts. */
export function nameOf({ url, key }: ChannelSource): string {
  return `${key} ${url}`;
}

/** The address of the signature of the file at an address. */
export function signatureAddress(url: string): string {
  const address = new URL(url);
  address.pathname += '.sig';
  return address.href;
}
