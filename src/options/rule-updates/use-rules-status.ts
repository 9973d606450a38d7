import type { RulesStatus } from '../../domain/updates/status.ts';
import { send } from '../../platform/messages.ts';
import { onUpdatesChanged } from '../../platform/updates-store.ts';
import { useStored } from '../../ui/use-stored.ts';

const read = () => send('rules-status', {});
const onChanged = (callback: (status: RulesStatus) => void, signal: AbortSignal) =>
  onUpdatesChanged(() => void read().then((status) => signal.aborted || callback(status)), signal);

/** Which rules are in use and how they are kept up to date; `null` until the background has said. */
export function useRulesStatus(): RulesStatus | null {
  return useStored(read, onChanged);
}
