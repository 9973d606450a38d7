/** A call of the extension API: `runtime.onMessage.addListener`, and what it was given. */
export type Call = { readonly name: string; readonly given: readonly unknown[] };

/** What has to be answered for anything to go on. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'i18n.getMessage': 'ことば',
  'runtime.getManifest': {
    version: '0',
    host_permissions: ['https://*/*'],
    content_scripts: [{ js: ['gate.js'] }, { js: ['look.js'] }, { js: ['guards.js', 'main.js'] }],
  },
  'runtime.getURL': 'moz-extension://ours/',
  'storage.local.get': Promise.resolve({}),
  'storage.sync.get': Promise.resolve({}),
  'storage.session.get': Promise.resolve({}),
  'tabs.query': Promise.resolve([]),
  'scripting.getRegisteredContentScripts': Promise.resolve([]),
  'permissions.contains': Promise.resolve(true),
};

/** An extension API without some of its parts: everything else can be called, is noted down, and answers next to nothing. */
export function browserWithout(...missing: readonly string[]): { readonly browser: object; readonly calls: Call[] } {
  const calls: Call[] = [];
  const part = (name: string): object =>
    new Proxy(() => undefined, {
      get: (_, key) => (typeof key === 'symbol' || key === 'then' ? undefined : partOf(name === '' ? key : `${name}.${key}`)),
      apply: (_function, _this, given: unknown[]) => {
        calls.push({ name, given });
        return name in ANSWERS ? ANSWERS[name] : Promise.resolve();
      },
    });
  const partOf = (name: string) => (missing.includes(name) ? undefined : part(name));
  return { browser: part(''), calls };
}
