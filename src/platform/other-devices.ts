import { canonical } from '../domain/ledger/canonical.ts';
import { type Items, isOurs, itemsOf, ledgerIn, settingsItems } from '../domain/ledger/items.ts';
import { type Ledger, readLedger } from '../domain/ledger/ledger.ts';
import { isSame, merge, withoutOutdated } from '../domain/ledger/merge.ts';
import { type PassingOn, parsePassingOn, problemBehind } from '../domain/ledger/passing-on.ts';
import { browser } from './browser.ts';
import { changeLedger } from './change-ledger.ts';
import { inOrder } from './in-order.ts';
import { LEDGER, readStoredLedger } from './ledger-store.ts';
import { write } from './single-writer.ts';

const STATE = 'passing-on';
/** What a person changes within this time goes out together; browsers take 120 writes a minute and 1,800 an hour. */
const PAUSE = 1_000;
/** After so long a browser that refused because of too many writes takes some again. */
const UNTIL_AGAIN = 65_000;

/**
 * Keeps the settings here and those in the browser's synchronised store the same, from the start of the background on. This device's
 * own copy is what counts here and is never behind; what cannot be passed on now is found again at the next change or start.
 */
export function keepDevicesTogether(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.local.onChanged.addListener((changes) => {
    if (!(LEDGER in changes)) return;
    clearTimeout(timer);
    timer = setTimeout(exchange, PAUSE, 'here');
  });
  browser.storage.sync.onChanged.addListener(() => {
    void exchange('there');
  });
  void exchange('here');
}

const exchangeInOrder = inOrder();

/** Takes in what other devices have changed and passes on what was changed here; `where` says which of the two was the reason. */
export function exchange(where: 'here' | 'there'): Promise<void> {
  return exchangeInOrder(async () => {
    let state: PassingOn = { problem: null, leftOut: 0, isNewerThere: false };
    try {
      const items = await browser.storage.sync.get(null);
      const isNewerThere = [await readStoredLedger(), ...settingsItems(items).map(([, item]) => item)].some((item) => !isOurs(item));
      const { news, leftOut } = await takeIn(items);
      state = { problem: null, leftOut, isNewerThere };
      // Two devices with more than fits could go on for ever telling one another what the other has left out.
      if (news && (where === 'here' || leftOut === 0)) await passOn(items, news);
    } catch (error) {
      state = { ...state, problem: problemBehind(error instanceof Error ? error.message : String(error)) };
      if (state.problem === 'busy') setTimeout(exchange, UNTIL_AGAIN, 'here');
    }
    await note(state);
  });
}

/** Brings both together here; `news` are the items to pass on, `null` when the others know all there is. */
async function takeIn(items: Items): Promise<{ readonly news: Items | null; readonly leftOut: number }> {
  const now = Date.now();
  const there = withoutOutdated(ledgerIn(items), now);
  // Only this is the writer's: how long the browser's synchronised store takes holds up no wish of the person's.
  const both = await write(async () => {
    const here = withoutOutdated(readLedger(await readStoredLedger()), now);
    const merged = merge(here, there);
    return holds(here, there) ? merged : changeLedger(() => merged);
  });
  const { items: wanted, leftOut } = itemsOf(both, items);
  return { news: holds(there, withoutOutdated(ledgerIn(wanted), now)) ? null : wanted, leftOut };
}

/** What is new goes first and what it replaces is removed after, so that at no moment anything is missing. */
async function passOn(items: Items, wanted: Items): Promise<void> {
  const changed = Object.entries(wanted).filter(([key, item]) => canonical(items[key]) !== canonical(item));
  const left = settingsItems(items).flatMap(([key, item]) => (isOurs(item) && !(key in wanted) ? [key] : []));
  if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
  if (left.length > 0) await browser.storage.sync.remove(left);
}

/** True when the other has nothing that is not known already. */
function holds(ledger: Ledger, other: Ledger): boolean {
  return isSame(merge(ledger, other), ledger);
}

async function note(state: PassingOn): Promise<void> {
  if (canonical(await readPassingOn()) !== canonical(state)) await browser.storage.local.set({ [STATE]: state });
}

/** How far the settings of this device have got. */
export async function readPassingOn(): Promise<PassingOn> {
  return parsePassingOn((await browser.storage.local.get(STATE))[STATE]);
}

/** Calls back whenever that changes, until the signal aborts. */
export function onPassingOnChanged(callback: (state: PassingOn) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[STATE];
    if (change) callback(parsePassingOn(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
