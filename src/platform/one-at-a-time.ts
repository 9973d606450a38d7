/**
 * Work that is done for a key once at a time. Whoever asks while it is being done waits for one more time, which is for all who
 * asked meanwhile; rejects as the work does.
 */
export function oneAtATime<Key>(work: (key: Key) => Promise<void>): (key: Key) => Promise<void> {
  const running = new Map<Key, Promise<void>>();
  const coming = new Map<Key, Promise<void>>();

  function run(key: Key): Promise<void> {
    coming.delete(key);
    const done = work(key).finally(() => running.delete(key));
    running.set(key, done);
    return done;
  }

  function wait(key: Key, now: Promise<void>): Promise<void> {
    const next = now.catch(() => undefined).then(() => run(key));
    coming.set(key, next);
    return next;
  }

  return (key) => {
    const now = running.get(key);
    return coming.get(key) ?? (now ? wait(key, now) : run(key));
  };
}
