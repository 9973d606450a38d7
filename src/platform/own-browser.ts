/** To be imported before the polyfill, which takes whatever is called `browser` for the browser's own: a page's form, for example. */
if (!Object.hasOwn(globalThis, 'browser')) Object.assign(globalThis, { browser: undefined });
