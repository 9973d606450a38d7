import type { Plugin } from 'vite';

/**
 * Makes the polyfill a module. As what it is, it would be imported property by property, and so the browser would have to set up
 * every API there is, whether it is used or not: at each start of the background, 3.7 of 33 ms (Chromium 156, 2026-11-27).
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    transform: {
      filter: { id: /\/webextension-polyfill\/dist\/browser-polyfill\.js$/ },
      handler: (code) => `const module = { exports: {} };\n((exports) => {\n${code}\n})(module.exports);\nexport default module.exports;\n`,
    },
  };
}
