import { MOST_LISTS, withSubscription } from '../../domain/lists/subscription.ts';
import { fitsStorage } from '../../domain/settings.ts';
import { keptIndexes } from '../../platform/lists/index-store.ts';
import { listsInForce } from '../../platform/lists/lists-in-force.ts';
import { updateListState } from '../../platform/lists/state-store.ts';
import type { Handler } from '../../platform/messages.ts';
import { readSettings } from '../../platform/settings-store.ts';
import { updateSettings } from '../../platform/update-settings.ts';
import { tellOpenPages } from './pages.ts';
import { refresh } from './refresh.ts';
import { putInForce } from './upkeep.ts';

/** What the options ask for lists. Each answer means that it holds from now on, also on the pages that are open. */

export const keepList: Handler<'keep-list'> = async ({ list, state }) => {
  if (state.taken !== null && !(await keptIndexes()).includes(list.id)) throw new Error('its entries are not there');
  // Known before it is wanted, or it would be taken for one that another device brought, and fetched again.
  await updateListState(list.id, () => state);
  await updateSettings((settings) => {
    const changed = { ...settings, lists: withSubscription(settings.lists, list) };
    if (changed.lists.length > MOST_LISTS || !fitsStorage(changed)) throw new Error('there is no room for it');
    return changed;
  });
  await putInForce();
  return null;
};

export const changeList: Handler<'change-list'> = async ({ list }) => {
  await updateSettings((settings) => {
    if (!settings.lists.some(({ id }) => id === list.id)) throw new Error('there is no such list');
    return { ...settings, lists: withSubscription(settings.lists, list) };
  });
  await tellOpenPages();
  return null;
};

/** Its entries stay until the next start, so that it can be taken back. */
export const removeList: Handler<'remove-list'> = async ({ id }) => {
  await updateSettings((settings) => ({ ...settings, lists: settings.lists.filter((list) => list.id !== id) }));
  await putInForce();
  return null;
};

export const refreshList: Handler<'refresh-list'> = async ({ id }) => {
  const list = listsInForce(await readSettings()).find((one) => one.id === id);
  if (!list) throw new Error('there is no such list');
  const state = await refresh(list);
  await tellOpenPages();
  return state;
};
