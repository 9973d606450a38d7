import { useEffect, useState } from 'preact/hooks';

/** Whether the browser believes it has a connection, as it changes. */
export function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const follow = () => setOnline(navigator.onLine);
    const life = new AbortController();
    for (const type of ['online', 'offline']) addEventListener(type, follow, { signal: life.signal });
    return () => life.abort();
  }, []);
  return isOnline;
}
