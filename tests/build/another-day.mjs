// Loaded first into every program of a build, it makes them believe that it is another day.
const AHEAD = 400 * 24 * 60 * 60 * 1000;

globalThis.Date = new Proxy(Date, {
  construct: (Today, given, made) => Reflect.construct(Today, given.length > 0 ? given : [Today.now() + AHEAD], made),
  get: (Today, key) => (key === 'now' ? () => Today.now() + AHEAD : Reflect.get(Today, key)),
});
