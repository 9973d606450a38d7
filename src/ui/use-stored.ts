import { useEffect, useState } from 'preact/hooks';

type OnChanged<Value> = (callback: (value: Value) => void, signal: AbortSignal) => void;

/** Something stored, kept up to date; `null` until it has been read. */
export function useStored<Value>(read: () => Promise<Value>, onChanged: OnChanged<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void read().then((first) => !life.signal.aborted && setValue(first));
    onChanged(setValue, life.signal);
    return () => life.abort();
  }, [read, onChanged]);
  return value;
}
