import { type Channel, type ChannelSource, channelOf } from '../../domain/updates/channel.ts';
import { readManaged } from '../../platform/policy-store.ts';

/** What this build was given; both are empty unless somebody set them (vite.config.ts). */
const BUILD: ChannelSource = { url: import.meta.env.PACKS_URL, key: import.meta.env.PACKS_KEY };

/** Where newer rules are looked for at this moment. */
export async function updateChannel(): Promise<Channel> {
  const { updates } = (await readManaged()).policy;
  return channelOf(BUILD, updates.url === undefined ? null : { url: updates.url, key: updates.publicKey ?? '' });
}
