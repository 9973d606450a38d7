import type { ListIndex } from '../../domain/lists/list-index.ts';

/**
 * The entries of lists, in IndexedDB: it keeps millions of bytes as they are and asks for no permission, where `storage.local` would
 * need them as text and `unlimitedStorage` besides.
 */
const DATABASE = 'lists';
const STORE = 'indexes';

/** `null` where nothing is kept under that name, or something else. */
export async function readIndex(id: string): Promise<ListIndex | null> {
  const kept: unknown = await within('readonly', (store) => store.get(id));
  return kept instanceof BigUint64Array && kept.buffer instanceof ArrayBuffer ? (kept as ListIndex) : null;
}

export async function writeIndex(id: string, index: ListIndex): Promise<void> {
  await within('readwrite', (store) => store.put(index, id));
}

export async function deleteIndex(id: string): Promise<void> {
  await within('readwrite', (store) => store.delete(id));
}

/** The names under which something is kept. */
export async function keptIndexes(): Promise<string[]> {
  return (await within('readonly', (store) => store.getAllKeys())).map(String);
}

async function within<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    // What was asked for is certain only when the transaction is through.
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser gave up storing'));
    });
    return request.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('the store is in use'));
  });
}
