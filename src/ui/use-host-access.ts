import { useEffect, useState } from 'preact/hooks';
import { mayLookEverywhere, onAccessChanged } from '../platform/host-access.ts';

/** Whether we may look at every site, as it changes; `null` until that is known. */
export function useHostAccess(): boolean | null {
  const [isGiven, setGiven] = useState<boolean | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = () => void mayLookEverywhere().then((given) => life.signal.aborted || setGiven(given));
    onAccessChanged(look, life.signal);
    look();
    return () => life.abort();
  }, []);
  return isGiven;
}
