/** The browser's local storage and alarms, so much of them as the background uses, and what is in them. */
export function fakeBrowser() {
  const local: Record<string, unknown> = {};
  const alarms = new Map<string, object>();
  const ringers: ((alarm: { name: string }) => void)[] = [];
  const writes: string[][] = [];
  let room = Number.POSITIVE_INFINITY;
  const browser = {
    runtime: { id: 'test', getManifest: () => ({ version: '0.1.0' }) },
    i18n: { getMessage: () => 'ja' },
    storage: {
      local: {
        get: async (keys: string | string[]) => structuredClone(Object.fromEntries([keys].flat().flatMap((key) => (key in local ? [[key, local[key]]] : [])))),
        set: async (items: Record<string, unknown>) => {
          if (JSON.stringify(items).length > room) throw new Error('QUOTA_BYTES quota exceeded');
          writes.push(Object.keys(items));
          Object.assign(local, JSON.parse(JSON.stringify(items)));
        },
        onChanged: { addListener: () => undefined, removeListener: () => undefined },
      },
    },
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: (name: string, how: object) => void alarms.set(name, how),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: { addListener: (ringer: (alarm: { name: string }) => void) => void ringers.push(ringer) },
    },
  };
  return {
    browser,
    local,
    alarms,
    writes,
    ring: (name: string) => {
      for (const ringer of ringers) ringer({ name });
    },
    limitRoom: (bytes: number) => {
      room = bytes;
    },
  };
}
