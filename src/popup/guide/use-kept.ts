import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../platform/kept.ts';

/** What is kept in memory and how to change it; `null` until it has been read. */
export function useKept<T>(kept: Kept<T>): readonly [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    void kept.read().then(setValue);
  }, [kept]);

  function change(changed: T): void {
    setValue(changed);
    void kept.store(changed);
  }

  return [value, change];
}
