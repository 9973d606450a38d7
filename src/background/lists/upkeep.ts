import { onAlarm, ringDaily, ringNoMore } from '../../platform/alarms.ts';
import { onBrowserStart, onInstalled } from '../../platform/install.ts';
import { deleteIndex, keptIndexes } from '../../platform/lists/index-store.ts';
import { letPagesAsk } from '../../platform/lists/list-asker.ts';
import { listsInForce } from '../../platform/lists/lists-in-force.ts';
import { readListStates, updateListState } from '../../platform/lists/state-store.ts';
import { onSettingsChanged, readSettings } from '../../platform/settings-store.ts';
import { tellOpenPages } from './pages.ts';
import { refresh } from './refresh.ts';

const ALARM = 'lists';

/** Keeps lists fresh, takes up those another device brought, and forgets what nobody wants any more. Where there are none, nothing runs. */
export function keepListsFresh(): void {
  onAlarm(ALARM, async () => {
    await forgetOthers();
    await refreshThose(() => true);
  });
  const begin = async () => {
    await forgetOthers();
    await takeUp();
  };
  onInstalled(begin);
  onBrowserStart(begin);
  onSettingsChanged(() => void takeUp(), new AbortController().signal);
}

/** Pages ask, and the alarm rings, only as long as there is something to look up or to fetch; the pages that are open are told. */
export async function putInForce(): Promise<void> {
  const lists = listsInForce(await readSettings());
  const didAsk = await letPagesAsk(lists.length > 0);
  await (lists.some(({ url }) => url !== null) ? ringDaily(ALARM) : ringNoMore(ALARM));
  if (didAsk || lists.length > 0) await tellOpenPages();
}

/** Fetches at once what this device has never asked for: a list that came from another device, or by a policy. */
async function takeUp(): Promise<void> {
  await putInForce();
  const states = await readListStates();
  await refreshThose((id) => states[id] === undefined);
}

async function refreshThose(isDue: (id: string) => boolean): Promise<void> {
  const due = listsInForce(await readSettings()).filter(({ id, url }) => url !== null && isDue(id));
  for (const list of due) await refresh(list);
  if (due.length > 0) await tellOpenPages();
}

async function forgetOthers(): Promise<void> {
  const wanted = new Set(listsInForce(await readSettings()).map(({ id }) => id));
  const [states, kept] = await Promise.all([readListStates(), keptIndexes().catch((): string[] => [])]);
  for (const id of kept) if (!wanted.has(id)) await deleteIndex(id);
  for (const id of Object.keys(states)) if (!wanted.has(id)) await updateListState(id, () => null);
}
