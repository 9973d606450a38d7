import { type ListState, type ListStates, parseListStates } from '../../domain/lists/list-state.ts';
import { browser } from '../browser.ts';
import { inOrder } from '../in-order.ts';

const KEY = 'lists';

/** What this device knows of the lists it keeps, by their ids. */
export async function readListStates(): Promise<ListStates> {
  return parseListStates((await browser.storage.local.get(KEY))[KEY]);
}

const write = inOrder();

/** Changes what is known of one list, one change after the other; `null` forgets it. Only the background may call this: it is the single writer. */
export function updateListState<State extends ListState | null>(id: string, change: (state: ListState | null) => State): Promise<State> {
  return write(async () => {
    const { [id]: state = null, ...others } = await readListStates();
    const changed = change(state);
    await browser.storage.local.set({ [KEY]: changed ? { ...others, [id]: changed } : others });
    return changed;
  });
}

/** Calls back whenever something new is known, until the signal aborts. */
export function onListStatesChanged(callback: (states: ListStates) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(parseListStates(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
